import type { Sens } from './tri'
import { useFiltres } from './useFiltres'

const NOMS = ['tri', 'sens'] as const

/** The column that sorts and its direction, in the address when they differ from the default. */
export function useTri(parDefaut: string, sensParDefaut: Sens = 'asc') {
  const { filtres, changer } = useFiltres(NOMS)
  const tri = filtres.tri === '' ? parDefaut : filtres.tri
  const sens: Sens = filtres.sens === '' ? sensParDefaut : filtres.sens === 'desc' ? 'desc' : 'asc'
  return { tri, sens, trier: (cle: string, nouveau: Sens) => changer({ tri: cle, sens: nouveau }) }
}
