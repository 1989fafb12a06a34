import { Link } from 'react-router'
import type { LignePrevision } from '../../api/versements'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import { TRANCHES } from '../../commun/financement'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { nomDuTrimestre, type Trimestre } from './trimestres'

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
  { cle: 'nombre', titre: 'Versements', rendu: ({ nombre }) => nombre },
]

/** Where the payments of a line are listed one by one. */
function adresseDesVersements({ region, tranche, certitude }: LignePrevision): string {
  const conditions = certitude === 'CERTAIN' ? 'remplies' : 'manquantes'
  return `/versements?${new URLSearchParams({ region, tranche, conditions })}`
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
    rendu: (ligne) => (
      <Link to={adresseDesVersements(ligne)}>
        {ligne.nombre}
        <span className="fr-sr-only"> : voir les versements</span>
      </Link>
    ),
  },
  colonneMontant('montant', 'Montant', ({ montantCentimes }) => montantCentimes),
]
