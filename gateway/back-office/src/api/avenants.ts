import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/financement'
import { entetes, useAction } from './action'
import { corps, financement } from './client'

type Schemas = components['schemas']
export type Avenant = Schemas['Avenant']
export type AvenantDemande = Schemas['AvenantDemande']

/** First to last prepared, abandoned ones included. */
export function useAvenants(dossierId: string) {
  return useQuery({
    queryKey: ['financement', dossierId, 'avenants'],
    queryFn: async ({ signal }) =>
      (await corps(financement.GET('/financements/{dossierId}/avenants', { params: { path: { dossierId } }, signal })))
        .elements,
  })
}

type Reussite = (avenant: Avenant) => void

export function usePreparationDAvenant(dossierId: string, reussite: Reussite) {
  return useAction(
    (body: AvenantDemande, cle) =>
      corps(
        financement.POST('/financements/{dossierId}/avenants', {
          params: { path: { dossierId }, ...entetes(cle) },
          body,
        }),
      ),
    reussite,
  )
}

const sur = (id: string, cle: string) => ({ params: { path: { id }, ...entetes(cle) } })

export function useEtablissementDAvenant(id: string, reussite: Reussite) {
  return useAction(
    (_rien: void, cle) => corps(financement.POST('/avenants/{id}/etablissement', sur(id, cle))),
    reussite,
  )
}

export function useSignatureDAvenant(id: string, reussite: Reussite) {
  return useAction(
    (qualite: string, cle) =>
      corps(financement.POST('/avenants/{id}/signatures', { ...sur(id, cle), body: { qualite } })),
    reussite,
  )
}

export function useAbandonDAvenant(id: string, reussite: Reussite) {
  return useAction(
    (motif: string, cle) => corps(financement.POST('/avenants/{id}/abandon', { ...sur(id, cle), body: { motif } })),
    reussite,
  )
}
