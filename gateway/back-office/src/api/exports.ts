import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'

type Schemas = components['schemas']
export type Export = Schemas['Export']
export type DemandeExport = Schemas['DemandeExport']
export type FiltreExports = NonNullable<operations['listerExports']['parameters']['query']>

/** One's own exports, whatever one's role. */
export function useExports(filtre: FiltreExports) {
  return useQuery({
    queryKey: ['exports', filtre],
    queryFn: ({ signal }) => corps(budget.GET('/exports', { params: { query: filtre }, signal })),
    placeholderData: (precedents) => precedents,
  })
}

type Reussite = (demande: Export) => void

export function useDemandeDExport(reussite: Reussite) {
  return useAction(
    (body: DemandeExport, cle) => corps(budget.POST('/exports', { params: entetes(cle), body })),
    reussite,
  )
}

const sur = (id: string, cle: string) => ({ params: { path: { id }, ...entetes(cle) } })

export function useAnnulationDExport(reussite: Reussite) {
  return useAction((id: string, cle) => corps(budget.POST('/exports/{id}/annulation', sur(id, cle))), reussite)
}

export function useRepriseDExport(reussite: Reussite) {
  return useAction((id: string, cle) => corps(budget.POST('/exports/{id}/reprise', sur(id, cle))), reussite)
}
