import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'

/**
 * A request that changes something. The same request sent again, after a lost answer, carries the same key and counts
 * once; a changed request gets a new key. Everything on the screen is read again afterwards.
 */
export function useAction<Demande, Resultat>(
  faire: (demande: Demande, cle: string) => Promise<Resultat>,
  reussite: (resultat: Resultat) => void,
) {
  const requetes = useQueryClient()
  const derniere = useRef<{ contenu?: string; cle: string }>({ cle: '' })
  return useMutation({
    mutationFn: (demande: Demande) => {
      const contenu = JSON.stringify(demande) ?? ''
      if (derniere.current.contenu !== contenu) derniere.current = { contenu, cle: crypto.randomUUID() }
      return faire(demande, derniere.current.cle)
    },
    onSuccess: (resultat) => {
      derniere.current = { cle: '' }
      void requetes.invalidateQueries()
      reussite(resultat)
    },
  })
}

export type Action<Demande, Resultat> = ReturnType<typeof useAction<Demande, Resultat>>

export function entetes(cle: string) {
  return { header: { 'Idempotency-Key': cle } }
}
