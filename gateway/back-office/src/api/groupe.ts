import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'

/** What became of one request of a group. */
export type Issue<D> = { readonly demande: D; readonly erreur: unknown }

/**
 * The same act on several files, one after the other: a refusal does not stop the next, and each one's is kept. Sent
 * again, a request that was accepted carries the same key and counts once.
 */
export function useActionGroupee<D>(faire: (demande: D, cle: string) => Promise<unknown>) {
  const requetes = useQueryClient()
  const cles = useRef(new Map<string, string>())
  const cleDe = (demande: D) => {
    const contenu = JSON.stringify(demande)
    const cle = cles.current.get(contenu) ?? crypto.randomUUID()
    cles.current.set(contenu, cle)
    return cle
  }
  return useMutation({
    mutationFn: async (demandes: readonly D[]): Promise<readonly Issue<D>[]> => {
      const issues: Issue<D>[] = []
      for (const demande of demandes) {
        const erreur = await faire(demande, cleDe(demande)).then(
          () => undefined,
          (refus: unknown) => refus,
        )
        issues.push({ demande, erreur })
      }
      return issues
    },
    onSettled: () => requetes.invalidateQueries(),
  })
}
