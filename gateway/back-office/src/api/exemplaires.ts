import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/financement'
import { entetes, useAction } from './action'
import { corps, financement } from './client'
import { octetsDe, type Envoi } from './fichier'

/** What is signed by hand and comes back on paper. */
export type Exemplarise = { readonly famille: 'conventions' | 'avenants'; readonly id: string }

const CHEMINS = { conventions: '/conventions/{id}/exemplaires', avenants: '/avenants/{id}/exemplaires' } as const

export function useExemplaires({ famille, id }: Exemplarise) {
  return useQuery({
    queryKey: [famille, id, 'exemplaires'],
    queryFn: async ({ signal }) =>
      (await corps(financement.GET(CHEMINS[famille], { params: { path: { id } }, signal }))).elements,
  })
}

export function useDepotDExemplaire(
  { famille, id }: Exemplarise,
  reussite: (exemplaire: components['schemas']['Exemplaire']) => void,
) {
  return useAction(
    (envoi: Envoi, cle) =>
      corps(financement.POST(CHEMINS[famille], { params: { path: { id }, ...entetes(cle) }, ...octetsDe(envoi) })),
    reussite,
  )
}
