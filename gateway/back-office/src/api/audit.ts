import { useQueries, useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/audit'
import { auditDe, corps, SERVICES, type NomDeService } from './client'

export type Refus = components['schemas']['Refus']
export type FiltreRefus = NonNullable<operations['listerRefus']['parameters']['query']>

/** What one service refused, the latest first. */
export function useRefus(service: NomDeService, filtre: FiltreRefus) {
  return useQuery({
    queryKey: ['audit', service, filtre],
    queryFn: ({ signal }) => corps(auditDe(service).GET('/audit/refus', { params: { query: filtre }, signal })),
  })
}

/** The latest refusals of every service, each on its own: one that does not answer leaves the others. */
export function useRefusPartout(sujet: string, actif: boolean) {
  const query = { limite: 200, ...(sujet === '' ? {} : { sujet }) }
  return useQueries({
    queries: SERVICES.map((service) => ({
      queryKey: ['audit', service, query],
      enabled: actif,
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        corps(auditDe(service).GET('/audit/refus', { params: { query }, signal })),
    })),
    combine: (lectures) => ({
      refus: lectures.flatMap(({ data }) => data?.elements ?? []),
      enCours: lectures.some(({ isLoading }) => isLoading),
      muets: SERVICES.filter((_, rang) => lectures[rang]?.isError === true),
    }),
  })
}
