import type { LigneRegion } from '../../api/pilotage'
import { normaliser } from '../../commun/recherche'
import { trier } from '../../commun/tri'
import { COLONNES } from './colonnes'
import type { Parametres } from './useParametres'

/** The rows the agent asked for, in the order they asked for. */
export function selectionner(
  regions: readonly LigneRegion[],
  { tri, sens, vue, recherche }: Pick<Parametres, 'tri' | 'sens' | 'vue' | 'recherche'>,
): LigneRegion[] {
  const cherche = normaliser(recherche)
  const retenues = regions.filter(
    (region) =>
      (vue === 'toutes' || region.statut === 'ALERTE') && normaliser(`${region.nom} ${region.sigle}`).includes(cherche),
  )
  const colonne = COLONNES.find(({ cle }) => cle === tri)!
  // Regions that are equal for the column follow each other by name.
  return trier(
    trier(retenues, (region) => region.nom, 'asc'),
    colonne.tri,
    sens,
  )
}
