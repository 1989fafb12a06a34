import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'
import { useRelecture } from './relecture'

type Schemas = components['schemas']
export type Consolidation = Schemas['Consolidation']
export type FiltreConsolidations = NonNullable<operations['listerConsolidations']['parameters']['query']>
export type LectureConsolidation = Schemas['LectureConsolidation']
export type FormatExport = Schemas['FormatExport']

type Reussite = (consolidation: Consolidation) => void

export function useConsolidations(filtre: FiltreConsolidations) {
  const relire = useRelecture(({ elements }: Schemas['PageConsolidations']) => elements.some(court))
  return useQuery({
    refetchInterval: relire,
    queryKey: ['consolidations', filtre],
    queryFn: ({ signal }) => corps(budget.GET('/consolidations', { params: { query: filtre }, signal })),
    placeholderData: (precedentes) => precedentes,
  })
}

const court = ({ etat }: Pick<Consolidation, 'etat'>) => etat === 'EN_COURS' || etat === 'EN_ATTENTE'

export function useConsolidation(id: string) {
  const relire = useRelecture<Consolidation>(court)
  return useQuery({
    refetchInterval: relire,
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
