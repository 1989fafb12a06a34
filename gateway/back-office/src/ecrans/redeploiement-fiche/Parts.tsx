import { useOutletContext } from 'react-router'
import { Link } from 'react-router'
import type { Redeploiement } from '../../api/redeploiement'
import { estNational, type Session } from '../../api/session'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { nomDeRegion } from '../../commun/regions-choix'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'

type Part = {
  readonly region: string
  readonly cede?: number
  readonly recoit?: number
  readonly dossiers: readonly string[]
}

const COLONNES: readonly ColonneDe<Part>[] = [
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneMontant('cede', 'Cède', ({ cede }) => cede),
  colonneMontant('recoit', 'Reçoit', ({ recoit }) => recoit),
  {
    cle: 'dossiers',
    titre: 'Programmations qui peuvent être rompues',
    aGauche: true,
    rendu: ({ dossiers }) => (dossiers.length === 0 ? 'Aucune' : dossiers.join(', ')),
  },
]

/** What each region gives or receives, and its statement once the transfer is done. */
export function Parts({ redeploiement: { id, etat, donneurs, receveurs } }: { readonly redeploiement: Redeploiement }) {
  const session = useOutletContext<Session>()
  const parts: Part[] = [
    ...donneurs.map(({ region, centimes, dossiersDeprogrammes = [] }) => ({
      region,
      cede: centimes,
      dossiers: dossiersDeprogrammes,
    })),
    ...receveurs.map(({ region, centimes }) => ({ region, recoit: centimes, dossiers: [] })),
  ]
  const releve: ColonneDe<Part> = {
    cle: 'releve',
    titre: 'Relevé',
    aGauche: true,
    rendu: ({ region }) =>
      estNational(session) || session.region === region ? (
        <Link to={`/redeploiement/${id}/releves/${region}`}>Relevé, {nomDeRegion(region)}</Link>
      ) : (
        '–'
      ),
  }
  return (
    <TableDeListe
      id="parts"
      legende="Ce que chaque région cède ou reçoit"
      colonnes={etat === 'EXECUTE' ? [...COLONNES, releve] : COLONNES}
      lignes={parts}
      cleDe={({ region }) => region}
      vide="Aucune part ne concerne votre région."
    />
  )
}
