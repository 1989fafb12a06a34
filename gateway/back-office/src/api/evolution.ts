import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/budget'
import { budget, corps } from './client'

type Schemas = components['schemas']
export type Consolidation = Schemas['Consolidation']
export type Comparaison = Schemas['ComparaisonPilotage']
export type LigneComparee = Schemas['LigneComparee']

/** The latest finished consolidations of an envelope, oldest first. */
export function useConsolidationsTerminees(enveloppe: string) {
  return useQuery({
    queryKey: ['consolidations', 'terminees', enveloppe],
    queryFn: async ({ signal }) =>
      (
        await corps(
          budget.GET('/consolidations', { params: { query: { enveloppe, etat: 'TERMINEE', limite: 24 } }, signal }),
        )
      ).elements.toReversed(),
  })
}

export function useComparaison(avant: string, apres: string) {
  return useQuery({
    queryKey: ['pilotage', 'comparaison', avant, apres],
    enabled: avant !== '' && apres !== '',
    queryFn: ({ signal }) =>
      corps(budget.GET('/pilotage/comparaison', { params: { query: { avant, apres } }, signal })),
  })
}
