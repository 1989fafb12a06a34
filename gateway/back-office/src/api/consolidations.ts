import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'

type Schemas = components['schemas']
export type Consolidation = Schemas['Consolidation']
export type FiltreConsolidations = NonNullable<operations['listerConsolidations']['parameters']['query']>
export type LectureConsolidation = Schemas['LectureConsolidation']
export type FormatExport = Schemas['FormatExport']

type Reussite = (consolidation: Consolidation) => void

export function useConsolidations(filtre: FiltreConsolidations) {
  return useQuery({
    queryKey: ['consolidations', filtre],
    queryFn: ({ signal }) => corps(budget.GET('/consolidations', { params: { query: filtre }, signal })),
    placeholderData: (precedentes) => precedentes,
  })
}

export function useConsolidation(id: string) {
  return useQuery({
    queryKey: ['consolidation', id],
    queryFn: ({ signal }) => corps(budget.GET('/consolidations/{id}', { params: { path: { id } }, signal })),
  })
}

export function useLancement(reussite: Reussite) {
  return useAction(
    (demande: Schemas['DemandeConsolidation'], cle) =>
      corps(budget.POST('/consolidations', { params: entetes(cle), body: demande })),
    reussite,
  )
}
