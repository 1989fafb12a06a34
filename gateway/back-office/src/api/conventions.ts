import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/financement'
import { entetes, useAction } from './action'
import { corps, financement } from './client'
import { absentSi } from './erreurs'

type Schemas = components['schemas']
export type Convention = Schemas['Convention']
export type TypeConvention = Schemas['TypeConvention']
export type DocumentDossier = Schemas['DocumentDossier']
export type EcheanceDeploiement = Schemas['EcheanceDeploiement']

export const TYPES: readonly TypeConvention[] = ['ARS_PORTEUR', 'PARTENARIAT']

/** Null when it has not been drawn up. */
export function useConvention(dossierId: string, type: TypeConvention) {
  const id = `${dossierId}-${type}`
  return useQuery({
    queryKey: ['convention', id],
    queryFn: ({ signal }) =>
      absentSi(
        ['convention.introuvable'],
        corps(financement.GET('/conventions/{id}', { params: { path: { id } }, signal })),
      ),
  })
}

export function useDocuments(dossierId: string) {
  return useQuery({
    queryKey: ['documents', dossierId],
    queryFn: async ({ signal }) =>
      (await corps(financement.GET('/documents/{dossierId}', { params: { path: { dossierId } }, signal }))).elements,
  })
}

export function usePreparation(dossierId: string, reussite: (convention: Convention) => void) {
  return useAction(
    (type: TypeConvention, cle) =>
      corps(financement.POST('/conventions', { params: entetes(cle), body: { dossierId, type } })),
    reussite,
  )
}

const sur = (id: string, cle: string) => ({ params: { path: { id }, ...entetes(cle) } })

/** Sends the draft for signature. */
export function useEtablissement(id: string, reussite: (convention: Convention) => void) {
  return useAction((_: void, cle) => corps(financement.POST('/conventions/{id}/etablissement', sur(id, cle))), reussite)
}

export function useSignature(id: string, reussite: (convention: Convention) => void) {
  return useAction(
    (body: Schemas['SignatureDemande'], cle) =>
      corps(financement.POST('/conventions/{id}/signatures', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useResiliation(id: string, reussite: (convention: Convention) => void) {
  return useAction(
    (body: Schemas['ResiliationDemande'], cle) =>
      corps(financement.POST('/conventions/{id}/resiliation', { ...sur(id, cle), body })),
    reussite,
  )
}

/** Null as long as the agreement is not signed, or when the campaign gives no duration. */
export function useEcheance(dossierId: string) {
  return useQuery({
    queryKey: ['echeance', dossierId],
    queryFn: ({ signal }) =>
      absentSi(
        ['echeance.convention_non_signee', 'echeance.sans_duree'],
        corps(financement.GET('/echeances/{dossierId}', { params: { path: { dossierId } }, signal })),
      ),
  })
}

export function useProlongation(dossierId: string, reussite: (echeance: EcheanceDeploiement) => void) {
  return useAction(
    (body: Schemas['ProlongationDemande'], cle) =>
      corps(
        financement.POST('/echeances/{dossierId}/prolongations', {
          params: { path: { dossierId }, ...entetes(cle) },
          body,
        }),
      ),
    reussite,
  )
}
