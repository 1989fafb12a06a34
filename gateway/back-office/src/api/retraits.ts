import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'

type Schemas = components['schemas']
export type PropositionRetrait = Schemas['PropositionRetrait']
export type FiltrePropositions = NonNullable<operations['listerPropositionsRetrait']['parameters']['query']>

export function usePropositionsDeRetrait(filtre: FiltrePropositions) {
  return useQuery({
    queryKey: ['propositions-retrait', filtre],
    queryFn: ({ signal }) => corps(budget.GET('/propositions-retrait', { params: { query: filtre }, signal })),
    placeholderData: (precedentes) => precedentes,
  })
}

/** The amount is read when it is decided: the proposal only says why. */
export function useExecutionDuRetrait(reussite: (mouvement: Schemas['Mouvement']) => void) {
  return useAction(
    (id: string, cle) =>
      corps(budget.POST('/propositions-retrait/{id}/execution', { params: { path: { id }, ...entetes(cle) } })),
    reussite,
  )
}

export function useClassementDuRetrait(id: string, reussite: (proposition: PropositionRetrait) => void) {
  return useAction(
    (motif: string, cle) =>
      corps(
        budget.POST('/propositions-retrait/{id}/classement', {
          params: { path: { id }, ...entetes(cle) },
          body: { motif },
        }),
      ),
    reussite,
  )
}
