import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/eligibilite'
import { entetes, useAction } from './action'
import { corps, eligibilite } from './client'
import { useRelecture } from './relecture'

type Schemas = components['schemas']
export type Campagne = Schemas['Campagne']
export type Parametre = Schemas['ParametreCampagne']
export type ValeurParametre = Schemas['ValeurParametre']
export type Brouillon = Schemas['Brouillon']
export type CampagneAPublier = Schemas['CampagneAPublier']

export function useCampagne(code: string) {
  return useQuery({
    queryKey: ['campagne', code],
    queryFn: ({ signal }) => corps(eligibilite.GET('/campagnes/{code}', { params: { path: { code } }, signal })),
  })
}

export function useBrouillonsDeCampagne(code: string, actif: boolean) {
  return useQuery({
    queryKey: ['campagne', code, 'brouillons'],
    enabled: actif,
    queryFn: ({ signal }) =>
      corps(eligibilite.GET('/campagnes/{code}/brouillons', { params: { path: { code } }, signal })),
  })
}

export function useImpact(code: string, brouillonId: string) {
  const relire = useRelecture(({ etat }: Schemas['ImpactBrouillon']) => etat === 'EN_COURS')
  return useQuery({
    refetchInterval: relire,
    queryKey: ['campagne', code, 'impact', brouillonId],
    queryFn: ({ signal }) =>
      corps(
        eligibilite.GET('/campagnes/{code}/brouillons/{brouillonId}/impact', {
          params: { path: { code, brouillonId } },
          signal,
        }),
      ),
  })
}

export function useDepotDeBrouillon(code: string, reussite: (brouillon: Brouillon) => void) {
  return useAction(
    (body: CampagneAPublier, cle) =>
      corps(eligibilite.POST('/campagnes/{code}/brouillons', { params: { path: { code }, ...entetes(cle) }, body })),
    reussite,
  )
}

export function usePublicationDeBrouillon(code: string, brouillonId: string, reussite: () => void) {
  return useAction(
    (_: void, cle) =>
      corps(
        eligibilite.POST('/campagnes/{code}/brouillons/{brouillonId}/publication', {
          params: { path: { code, brouillonId }, ...entetes(cle) },
        }),
      ),
    reussite,
  )
}
