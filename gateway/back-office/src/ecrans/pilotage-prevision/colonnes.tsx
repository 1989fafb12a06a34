import { Link } from 'react-router'
import type { PrevisionDeRegion } from '../../api/prevision'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterJourEtMois } from '../../commun/dates'
import { formaterEuros, formaterNombre } from '../../commun/montant'
import { listeDe } from '../../commun/pilotage'
import type { ColonneDe } from '../../commun/TableDeListe'
import { derriere, type Consolidee } from '../pilotage-national/ouvrir'
import { Intervalle } from './Intervalle'

/** The rank, what is left, then one column per deadline with its interval drawn and written. */
export function colonnesDe({ horizons }: PrevisionDeRegion, ou: Consolidee): readonly ColonneDe<PrevisionDeRegion>[] {
  return [
    {
      ...colonneTexte('nom', 'Région', ({ nom }: PrevisionDeRegion) => nom),
      rendu: ({ region, nom }) => <Link to={`/pilotage/regions/${region}`}>{nom}</Link>,
    },
    {
      cle: 'rang',
      titre: 'Rang',
      tri: ({ rang }) => rang,
      rendu: ({ rang }) => rang ?? '–',
      cellule: ({ rang }) => ({ texte: String(rang ?? '') }),
    },
    {
      ...colonneMontant('nonEngage', 'Non engagées', ({ nonEngageCentimes }: PrevisionDeRegion) => nonEngageCentimes),
      rendu: ({ region, nonEngageCentimes }) => (
        <Link to={derriere('AE', ou, region)}>{formaterEuros(nonEngageCentimes)}</Link>
      ),
    },
    ...horizons.map(({ date }, rang) => horizonDe(date, rang)),
    {
      ...colonneMontant('enCours', 'En cours', ({ enCoursCentimes }: PrevisionDeRegion) => enCoursCentimes),
      unite: 'dossiers qui peuvent encore être engagés, en €',
      rendu: ({ region, projets, enCoursCentimes }) => (
        <>
          {formaterEuros(enCoursCentimes)} (
          <Link to={listeDe('DOSSIERS', { exercice: ou.exercice, consolidation: ou.consolidationId, region })}>
            {formaterNombre(projets)}
          </Link>
          )
        </>
      ),
    },
    colonneMontant('alloue', 'Allouées', ({ alloueCentimes }) => alloueCentimes),
  ]
}

function horizonDe(date: string, rang: number): ColonneDe<PrevisionDeRegion> {
  const horizon = ({ horizons }: PrevisionDeRegion) => horizons[rang]
  return {
    ...colonneMontant(
      `mediane-${date}`,
      `Au ${formaterJourEtMois(date)}`,
      (ligne: PrevisionDeRegion) => horizon(ligne)?.medianeCentimes,
    ),
    unite: 'montant probable, intervalle en €, % des AE allouées',
    aGauche: true,
    rendu: (ligne) => {
      const prevu = horizon(ligne)
      return prevu === undefined ? '–' : <Intervalle horizon={prevu} alloueCentimes={ligne.alloueCentimes} />
    },
  }
}
