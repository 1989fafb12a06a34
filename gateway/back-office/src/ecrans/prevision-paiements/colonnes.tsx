import { Link } from 'react-router'
import type { LignePrevision } from '../../api/versements'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { TRANCHES } from '../../commun/financement'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { cleDuTrimestre, nomDuTrimestre, type Trimestre } from './trimestres'

export const COLONNES_TRIMESTRES: readonly ColonneDe<Trimestre>[] = [
  {
    cle: 'trimestre',
    titre: 'Trimestre',
    aGauche: true,
    rendu: ({ trimestre }) => (
      <Link to={{ search: `?trimestre=${trimestre === '' ? 'aucun' : trimestre}` }} preventScrollReset>
        {nomDuTrimestre(trimestre)}
      </Link>
    ),
  },
  colonneMontant('certain', 'Certain', ({ certainCentimes }) => certainCentimes),
  colonneMontant('probable', 'Probable', ({ probableCentimes }) => probableCentimes),
  {
    cle: 'nombre',
    titre: 'Versements',
    rendu: ({ trimestre, nombre }) => <Nombre nombre={nombre} filtre={{ trimestre: cleDuTrimestre(trimestre) }} />,
  },
]

/** A number that opens the payments it counts; the region chosen on the page stays chosen. */
function Nombre({ nombre, filtre }: { readonly nombre: number; readonly filtre: Readonly<Record<string, string>> }) {
  const { filtres } = useFiltres(['region'])
  return (
    <Link to={`/paiements-a-venir/versements?${new URLSearchParams({ ...choisis(filtres), ...filtre })}`}>
      {nombre}
      <span className="fr-sr-only"> : voir les versements</span>
    </Link>
  )
}

export const COLONNES_LIGNES: readonly ColonneDe<LignePrevision>[] = [
  {
    ...colonneTexte('trimestre', 'Trimestre', ({ trimestre }: LignePrevision) => nomDuTrimestre(trimestre)),
    tri: ({ trimestre }) => trimestre,
  },
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneTexte('campagne', 'Campagne', ({ campagne }) => campagne),
  colonneTexte('tranche', 'Tranche', ({ tranche }) => TRANCHES[tranche]),
  colonneTexte('certitude', 'Certitude', ({ certitude }) => (certitude === 'CERTAIN' ? 'Certain' : 'Probable')),
  colonneTexte('motif', 'Pourquoi', ({ motif }) => motif),
  {
    cle: 'nombre',
    titre: 'Versements',
    tri: ({ nombre }) => nombre,
    cellule: ({ nombre }) => ({ nombre: String(nombre) }),
    rendu: ({ nombre, region, campagne, tranche, certitude, trimestre }) => (
      <Nombre nombre={nombre} filtre={{ region, campagne, tranche, certitude, trimestre: cleDuTrimestre(trimestre) }} />
    ),
  },
  colonneMontant('montant', 'Montant', ({ montantCentimes }) => montantCentimes),
]
