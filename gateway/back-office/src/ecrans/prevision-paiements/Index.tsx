import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { estNational, type Session } from '../../api/session'
import { usePrevision, type PrevisionPaiements } from '../../api/versements'
import { AideRegle } from '../../commun/AideRegle'
import { formaterDate } from '../../commun/dates'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { formaterMontant } from '../../commun/montant'
import { TableDeListe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { COLONNES_LIGNES, COLONNES_TRIMESTRES } from './colonnes'
import { nomDuTrimestre, parTrimestre } from './trimestres'

type Filtre = Parameters<typeof usePrevision>[0]

const CERTITUDES = [
  ['CERTAIN', 'Certains'],
  ['PROBABLE', 'Probables'],
] as const

export default function Prevision() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['region'])
  const filtre = choisis(filtres) as Filtre
  const prevision = usePrevision(filtre)
  return (
    <>
      <FilDAriane parents={[['Versements', '/versements']]} ici="Paiements à venir" />
      <Titre>Paiements à venir par trimestre</Titre>
      <AideRegle titre="Comment la prévision est faite">
        <p>
          Elle part des versements non payés des décisions prises. « Certain » : toutes les conditions sont remplies. «
          Probable » : il en manque, et le motif dit laquelle date l’estimation. Un versement que rien ne date n’a pas
          de trimestre. Le total est la somme des lignes.
        </p>
      </AideRegle>
      {estNational(session) && <FiltresDeListe titre="Choisir la région" avecRegion listes={[]} />}
      <Lecture requete={prevision} quoi="prévision">
        {(lue) => (
          <>
            <p>
              <strong>{formaterMontant(lue.totalCentimes)}</strong> à payer, situation au {formaterDate(lue.au)}.{' '}
              <a href={adresseDe('financement', '/previsions-paiements/export', filtre)} download>
                Exporter toute la prévision (CSV)
              </a>
            </p>
            <TableDeListe
              id="trimestres"
              legende="Par trimestre"
              colonnes={COLONNES_TRIMESTRES}
              lignes={parTrimestre(lue.lignes)}
              cleDe={({ trimestre }) => trimestre}
              vide="Aucun paiement n’est à venir."
            />
            <Detail prevision={lue} />
          </>
        )}
      </Lecture>
    </>
  )
}

/** What makes each figure, quarter by quarter, reason by reason. */
function Detail({ prevision }: { readonly prevision: PrevisionPaiements }) {
  const { filtres } = useFiltres(['trimestre', 'certitude'])
  const lignes = prevision.lignes.filter(
    ({ trimestre = 'aucun', certitude }) =>
      (filtres.trimestre === '' || trimestre === filtres.trimestre) &&
      (filtres.certitude === '' || certitude === filtres.certitude),
  )
  const trimestres = parTrimestre(prevision.lignes).map(
    ({ trimestre }) => [trimestre === '' ? 'aucun' : trimestre, nomDuTrimestre(trimestre)] as const,
  )
  const total = lignes.reduce((somme, { montantCentimes }) => somme + montantCentimes, 0)
  return (
    <section aria-labelledby="titre-lignes">
      <h2 id="titre-lignes" className="fr-h4">
        Ce qui fait ces montants
      </h2>
      <FiltresDeListe
        titre="Filtrer les lignes"
        listes={[
          { nom: 'trimestre', libelle: 'Trimestre', sansChoix: 'Tous les trimestres', choix: trimestres },
          { nom: 'certitude', libelle: 'Certitude', sansChoix: 'Toutes', choix: CERTITUDES },
        ]}
      />
      <ListeEntiere
        id="lignes"
        legende="Versements à venir, groupés par raison"
        colonnes={COLONNES_LIGNES}
        lignes={lignes}
        cleDe={(ligne) =>
          [ligne.region, ligne.campagne, ligne.tranche, ligne.trimestre, ligne.certitude, ligne.motif].join(' ')
        }
        nom={['ligne', 'lignes']}
        resume={` : ${formaterMontant(total)}.`}
        fichier="paiements-a-venir.csv"
        triParDefaut={['trimestre', 'asc']}
        vide="Aucune ligne ne correspond. Changez les filtres."
      />
    </section>
  )
}
