import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/budget'
import { budget, corps } from './client'

type Schemas = components['schemas']
export type EcheanceCalendrier = Schemas['EcheanceCalendrier']
export type NatureEcheance = Schemas['NatureEcheance']
export type FiltreCalendrier = NonNullable<operations['listerEcheances']['parameters']['query']>

const lire = (query: FiltreCalendrier, signal: AbortSignal) =>
  corps(budget.GET('/calendrier', { params: { query }, signal }))

export function useCalendrier(filtre: FiltreCalendrier) {
  return useQuery({
    queryKey: ['calendrier', filtre],
    queryFn: ({ signal }) => lire(filtre, signal),
    placeholderData: (precedentes) => precedentes,
  })
}

/** The day that the platform counts from, which may not be the browser's; undefined when nothing is in its calendar. */
export function useAujourdhui() {
  return useQuery({
    queryKey: ['calendrier', 'aujourdhui'],
    queryFn: async ({ signal }) => {
      const [premiere] = (await lire({ limite: 1 }, signal)).elements
      return premiere === undefined ? null : jourDuCompte(premiere)
    },
  })
}

/** A due date and the days left until it say which day it is. */
export function jourDuCompte({ date, joursRestants }: Pick<EcheanceCalendrier, 'date' | 'joursRestants'>): string {
  const jour = new Date(`${date}T00:00:00Z`)
  jour.setUTCDate(jour.getUTCDate() - joursRestants)
  return jour.toISOString().slice(0, 10)
}
