import Button from '@codegouvfr/react-dsfr/Button'
import { useParams } from 'react-router'
import { adresseDe } from '../../api/client'
import { useReleve, type Releve } from '../../api/redeploiement'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { exporter } from '../../commun/exporter'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { libelleDuType } from '../../commun/mouvements'
import { Reference } from '../../commun/Reference'
import { nomDeRegion } from '../../commun/regions-choix'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import './releve.css'

export default function RedeploiementReleve() {
  const { id = '', region = '' } = useParams()
  const releve = useReleve(id, region)
  return (
    <>
      <FilDAriane
        parents={[
          ['Redéploiement', '/redeploiement'],
          [id, `/redeploiement/${id}`],
        ]}
        ici={`Relevé, ${nomDeRegion(region)}`}
      />
      <Titre>{`Relevé du redéploiement ${id}, ${nomDeRegion(region)}`}</Titre>
      <Lecture requete={releve} quoi="relevé" sansDate>
        {(donnees) => <Contenu releve={donnees} />}
      </Lecture>
    </>
  )
}

type LigneDeReleve = Releve['cessions'][number]

const COLONNES: readonly ColonneDe<LigneDeReleve>[] = [
  colonneTexte('origine', 'Origine des crédits', ({ origine }) => origine),
  colonneTexte('dossier', 'Dossier déprogrammé', ({ dossierId }) => dossierId ?? '–'),
  colonneMontant('montant', 'Montant', ({ centimes }) => centimes),
]

const COLONNES_MOUVEMENTS: readonly ColonneDe<Releve['mouvements'][number]>[] = [
  colonneTexte('id', 'Mouvement', ({ id }) => id),
  colonneTexte('type', 'Nature', ({ type }) => libelleDuType(type)),
  colonneTexte('le', 'Décidé le', ({ decideLe }) => formaterInstant(decideLe)),
  colonneTexte('empreinte', 'Empreinte SHA-256', ({ empreinte }) => empreinte),
]

function Contenu({ releve }: { readonly releve: Releve }) {
  const { recus } = releve
  const lignes: readonly LigneDeReleve[] = [
    ...releve.cessions,
    ...(recus === undefined ? [] : [{ origine: `Reçu : ${recus.origine}`, centimes: recus.centimes }]),
  ]
  return (
    <>
      <p>
        Enveloppe {releve.enveloppe}, jour de référence : {formaterDate(releve.jourReference)}. Raison : {releve.motif}
      </p>
      <Chiffres>
        <Chiffre libelle="AE cédées" valeur={formaterMontant(releve.cedeCentimes)}>
          vers d’autres régions
        </Chiffre>
        <Chiffre libelle="AE reçues" valeur={formaterMontant(releve.recuCentimes)}>
          {recus === undefined ? 'aucune' : `à engager au plus tard le ${formaterDate(recus.engagerJusquau)}`}
        </Chiffre>
      </Chiffres>
      <TableDeListe
        id="credits"
        legende="Crédits, par origine"
        colonnes={COLONNES}
        lignes={lignes}
        cleDe={({ origine, dossierId }) => `${origine} ${dossierId ?? ''}`}
        vide="Aucun crédit."
      />
      <ul>
        {releve.signatures.map(({ qualite, auteur, le }) => (
          <li key={qualite}>
            Signé par {auteur.nom} ({qualite === 'CNSA_PILOTE' ? 'CNSA' : 'DNS'}) le {formaterInstant(le)}
          </li>
        ))}
      </ul>
      <TableDeListe
        id="mouvements"
        legende="Mouvements du grand livre"
        colonnes={COLONNES_MOUVEMENTS}
        lignes={releve.mouvements}
        cleDe={({ id }) => id}
        vide="Aucun mouvement visible."
      />
      {releve.references.map((reference) => (
        <Reference key={reference.localisation + reference.regle} reference={reference} />
      ))}
      <div className="esms-actions esms-hors-impression">
        <a
          className="fr-btn fr-btn--icon-left fr-icon-file-pdf-line"
          href={adresseDe('budget', `/redeploiements/${releve.redeploiement}/releves/${releve.region}/pdf`)}
          download
        >
          Relevé (PDF)
        </a>
        <Button
          priority="secondary"
          iconId="fr-icon-download-line"
          onClick={() => exporter(`releve_${releve.redeploiement}_${releve.region}.csv`, COLONNES, lignes)}
        >
          Exporter (CSV)
        </Button>
      </div>
    </>
  )
}
