import { useQuery } from '@tanstack/react-query'
import { corps, eligibilite } from '../api/client'
import { useFiltres } from './useFiltres'

export function useCampagnes() {
  return useQuery({
    queryKey: ['campagnes'],
    queryFn: async ({ signal }) => (await corps(eligibilite.GET('/campagnes', { signal }))).elements,
  })
}

/** The campaign of the address, else the latest: a code is a letter and a year. */
export function useCampagneChoisie() {
  const { filtres, changer } = useFiltres(['campagne'])
  const lues = useCampagnes().data ?? []
  const campagnes = lues.map(({ code }) => code)
  const derniere = campagnes.toSorted((a, b) => b.slice(1).localeCompare(a.slice(1)))[0] ?? ''
  return {
    campagnes,
    campagne: filtres.campagne === '' ? derniere : filtres.campagne,
    choisir: (campagne: string) => changer({ campagne }),
  }
}
