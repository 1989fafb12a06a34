import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'
import { toutesLesPages } from './pages'

type Schemas = components['schemas']
export type PropositionRetrait = Schemas['PropositionRetrait']

/** All those this person may read: a few a year in each region. */
export function usePropositionsDeRetrait() {
  return useQuery({
    queryKey: ['propositions-retrait'],
    queryFn: ({ signal }) =>
      toutesLesPages<PropositionRetrait>((curseur) =>
        corps(budget.GET('/propositions-retrait', { params: { query: { limite: 200, ...curseur } }, signal })),
      ),
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
