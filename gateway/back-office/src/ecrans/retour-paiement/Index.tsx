import { useParams } from 'react-router'
import { adresseDe } from '../../api/client'
import { useRapport, type RapportRetours } from '../../api/lots'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant, formaterNombre } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'

type Erreur = RapportRetours['erreurs'][number]

const COLONNES: readonly ColonneDe<Erreur>[] = [
  { cle: 'ligne', titre: 'Ligne', rendu: ({ ligne }) => ligne },
  colonneTexte('identifiant', 'Référence lue', ({ identifiant }) => (identifiant === '' ? '–' : identifiant)),
  colonneTexte('champ', 'Colonne', ({ champ }) => champ),
  colonneTexte('raison', 'Raison, et quoi faire', ({ raison }) => raison),
  colonneTexte('code', 'Code', ({ code }) => code),
]

export default function RetourDePaiement() {
  const { id = '' } = useParams()
  const rapport = useRapport(id)
  return (
    <>
      <FilDAriane parents={[['Lots et retours', '/lots']]} ici={id} />
      <Titre>Retours de paiement importés</Titre>
      <Lecture requete={rapport} quoi="compte rendu">
        {(lu) => <Contenu rapport={lu} />}
      </Lecture>
    </>
  )
}

function Contenu({ rapport: r }: { readonly rapport: RapportRetours }) {
  return (
    <>
      <p>
        Fichier reçu le {formaterInstant(r.commenceLe)} de {r.par}
        {r.encodage !== undefined && `, ${r.encodage}, séparateur « ${r.separateur ?? '?'} »`}.{' '}
        <span className="esms-mention">Empreinte {r.empreinteFichier.slice(0, 16)}…</span>
      </p>
      <Chiffres>
        <Chiffre libelle="Lignes lues" valeur={formaterNombre(r.lignesLues)}>
          dont {compter(r.inchangees, 'déjà connue', 'déjà connues')}
        </Chiffre>
        <Chiffre libelle="Paiements enregistrés" valeur={formaterNombre(r.payees)}>
          {formaterMontant(r.payeCentimes)}
        </Chiffre>
        <Chiffre libelle="Rejets enregistrés" valeur={formaterNombre(r.rejets)}>
          à revoir puis à valider de nouveau
        </Chiffre>
        <Chiffre libelle="Lignes refusées" valeur={formaterNombre(r.refusees)}>
          rien n’en est gardé
        </Chiffre>
      </Chiffres>
      {r.refusees > 0 && (
        <a
          className="fr-btn fr-btn--secondary fr-btn--icon-left fr-icon-download-line fr-mb-2w"
          href={adresseDe('financement', `/retours-de-paiement/${r.id}/refus`)}
          download
        >
          Exporter les lignes refusées (CSV)
        </a>
      )}
      <TableDeListe
        id="refus"
        legende={`Lignes refusées${r.erreursNonListees === 0 ? '' : `, ${r.erreursNonListees} de plus dans le fichier exporté`}`}
        colonnes={COLONNES}
        lignes={r.erreurs}
        cleDe={({ ligne, champ, code }) => `${ligne} ${champ} ${code}`}
        vide="Aucune ligne n’est refusée."
      />
    </>
  )
}
