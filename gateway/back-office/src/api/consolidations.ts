import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'
import { toutesLesPages } from './pages'
import { useRelecture } from './relecture'

type Schemas = components['schemas']
export type Consolidation = Schemas['Consolidation']
export type LectureConsolidation = Schemas['LectureConsolidation']
export type FormatExport = Schemas['FormatExport']

type Reussite = (consolidation: Consolidation) => void

/** Every run: one a night for each envelope, and what agents ask. */
export function useConsolidations() {
  const relire = useRelecture((toutes: readonly Consolidation[]) => toutes.some(court))
  return useQuery({
    refetchInterval: relire,
    queryKey: ['consolidations'],
    queryFn: ({ signal }) =>
      toutesLesPages<Consolidation>((curseur) =>
        corps(budget.GET('/consolidations', { params: { query: { limite: 200, ...curseur } }, signal })),
      ),
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
