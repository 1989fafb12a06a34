import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import type { components } from '../genere/budget'
import { budget, corps } from './client'

export type Enveloppe = components['schemas']['Enveloppe']

export function useEnveloppes() {
  return useQuery({
    queryKey: ['enveloppes'],
    queryFn: async ({ signal }) => (await corps(budget.GET('/enveloppes', { signal }))).elements,
  })
}

/** The envelope in the address, else the latest: undefined until the list is read, or when none is open. */
export function useEnveloppeChoisie() {
  const enveloppes = useEnveloppes()
  const [adresse] = useSearchParams()
  const demandee = adresse.get('enveloppe')
  return { enveloppes, enveloppe: demandee ?? enveloppes.data?.[0]?.id }
}
