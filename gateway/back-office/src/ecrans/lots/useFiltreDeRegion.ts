import type { LotVersements } from '../../api/lots'
import { useFiltres } from '../../commun/useFiltres'

/** The region chosen by a national agent, and the page of the batches; the imports have their own page. */
export function useFiltreDeRegion() {
  const { filtres } = useFiltres(['region', 'curseur'])
  return {
    filtre: {
      limite: 50,
      ...(filtres.region === '' ? {} : { region: filtres.region as LotVersements['region'] }),
    },
    curseur: filtres.curseur === '' ? {} : { curseur: filtres.curseur },
  }
}
