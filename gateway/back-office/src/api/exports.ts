import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'
import { toutesLesPages } from './pages'
import { useRelecture } from './relecture'

type Schemas = components['schemas']
export type Export = Schemas['Export']
export type DemandeExport = Schemas['DemandeExport']

/** One's own exports, whatever one's role: few enough to be sorted and filtered in the page. */
export function useExports() {
  const relire = useRelecture((exports: readonly Export[]) => exports.some(({ etat }) => etat === 'EN_COURS'))
  return useQuery({
    queryKey: ['exports'],
    refetchInterval: relire,
    queryFn: ({ signal }) =>
      toutesLesPages<Export>((curseur) =>
        corps(budget.GET('/exports', { params: { query: { limite: 200, ...curseur } }, signal })),
      ),
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
