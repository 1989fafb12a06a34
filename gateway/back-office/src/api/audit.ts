import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/audit'
import { auditDe, corps, type NomDeService } from './client'

export type Refus = components['schemas']['Refus']
export type FiltreRefus = NonNullable<operations['listerRefus']['parameters']['query']>

/** What one service refused, the latest first. */
export function useRefus(service: NomDeService, filtre: FiltreRefus) {
  return useQuery({
    queryKey: ['audit', service, filtre],
    queryFn: ({ signal }) => corps(auditDe(service).GET('/audit/refus', { params: { query: filtre }, signal })),
  })
}
