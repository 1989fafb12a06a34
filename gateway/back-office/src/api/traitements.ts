import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'
import { useRelecture } from './relecture'

type Schemas = components['schemas']
export type Traitement = Schemas['Traitement']
export type TypeTache = Schemas['TypeTache']

type Reussite = (traitement: Traitement) => void

/** The last runs of a task. */
export function useTaches(type: TypeTache) {
  const relire = useRelecture(({ elements }: Schemas['PageTraitements']) =>
    elements.some(({ etat }) => etat === 'EN_COURS'),
  )
  return useQuery({
    refetchInterval: relire,
    queryKey: ['traitements', type],
    queryFn: ({ signal }) => corps(budget.GET('/traitements', { params: { query: { type, limite: 10 } }, signal })),
  })
}

export function useLancementDeTache(reussite: Reussite) {
  return useAction(
    (type: TypeTache, cle) => corps(budget.POST('/traitements', { params: entetes(cle), body: { type } })),
    reussite,
  )
}

/** Of a consolidation as of a task. */
export function useArret(id: string, reussite: Reussite) {
  return useAction(
    (motif: string, cle) =>
      corps(
        budget.POST('/traitements/{id}/annulation', { params: { path: { id }, ...entetes(cle) }, body: { motif } }),
      ),
    reussite,
  )
}

/** Of a consolidation as of a task: what is done is not done again. */
export function useReprise(reussite: Reussite) {
  return useAction(
    (id: string, cle) => corps(budget.POST('/traitements/{id}/reprise', { params: { path: { id }, ...entetes(cle) } })),
    reussite,
  )
}
