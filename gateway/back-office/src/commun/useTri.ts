import type { Sens } from './tri'
import { useFiltres } from './useFiltres'

/** The column that sorts and its direction, in the address when they differ from the default; `liste` tells apart the lists of one screen. */
export function useTri(parDefaut: string, sensParDefaut: Sens = 'asc', liste = '') {
  const cleTri = `${liste}tri`
  const cleSens = `${liste}sens`
  const { filtres, changer } = useFiltres([cleTri, cleSens])
  const lu = filtres[cleTri] ?? ''
  const sensLu = filtres[cleSens] ?? ''
  const sens: Sens = sensLu === '' ? sensParDefaut : sensLu === 'desc' ? 'desc' : 'asc'
  return {
    tri: lu === '' ? parDefaut : lu,
    sens,
    trier: (cle: string, nouveau: Sens) => changer({ [cleTri]: cle, [cleSens]: nouveau }),
  }
}
