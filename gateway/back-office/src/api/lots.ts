import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/financement'
import { entetes, useAction } from './action'
import { corps, financement } from './client'
import { octetsDe, type Envoi } from './fichier'

type Schemas = components['schemas']
export type LotVersements = Schemas['LotVersements']
export type LigneLot = Schemas['LigneLot']
export type EtatLot = Schemas['EtatLot']
export type RapportRetours = Schemas['RapportRetours']
type Filtre = NonNullable<operations['listerLots']['parameters']['query']>

export function useLots(filtre: Filtre) {
  return useQuery({
    queryKey: ['lots', filtre],
    queryFn: ({ signal }) => corps(financement.GET('/lots-de-versements', { params: { query: filtre }, signal })),
    placeholderData: (precedents) => precedents,
  })
}

export function useLot(numero: string) {
  return useQuery({
    queryKey: ['lot', numero],
    queryFn: ({ signal }) =>
      corps(financement.GET('/lots-de-versements/{numero}', { params: { path: { numero } }, signal })),
  })
}

export function useFormationDeLot(reussite: (lot: LotVersements) => void) {
  return useAction(
    (versements: readonly string[], cle) =>
      corps(
        financement.POST('/lots-de-versements', {
          params: entetes(cle),
          body: versements.length === 0 ? {} : { versements: [...versements] },
        }),
      ),
    reussite,
  )
}

export function useRetours(filtre: Filtre) {
  return useQuery({
    queryKey: ['retours', filtre],
    queryFn: ({ signal }) => corps(financement.GET('/retours-de-paiement', { params: { query: filtre }, signal })),
    placeholderData: (precedents) => precedents,
  })
}

export function useRapport(id: string) {
  return useQuery({
    queryKey: ['retour', id],
    queryFn: ({ signal }) => corps(financement.GET('/retours-de-paiement/{id}', { params: { path: { id } }, signal })),
  })
}

export function useImportDeRetours(reussite: (rapport: RapportRetours) => void) {
  return useAction(
    (envoi: Envoi, cle) =>
      corps(financement.POST('/retours-de-paiement', { params: entetes(cle), ...octetsDe(envoi) })),
    reussite,
  )
}
