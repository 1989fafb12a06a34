import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'

type Schemas = components['schemas']
export type EtatDeReference = Schemas['EtatDeReference']
export type EtatDeRegion = Schemas['EtatDeRegion']
export type Simulation = Schemas['Simulation']
export type EffetRegional = Schemas['EffetRegional']
export type Redeploiement = Schemas['Redeploiement']
export type Releve = Schemas['ReleveRedeploiement']
export type Conseil = Schemas['ConseilDeRedeploiement']
export type DemandeSimulation = Schemas['DemandeSimulation']
export type DemandeRedeploiement = Schemas['DemandeRedeploiement']

export function useEtatDeReference(enveloppe: string | undefined, au: string) {
  return useQuery({
    queryKey: ['redeploiement', 'etat', enveloppe, au],
    enabled: enveloppe !== undefined,
    queryFn: ({ signal }) =>
      corps(
        budget.GET('/redeploiements/etat', {
          params: { query: { enveloppe: enveloppe!, ...(au === '' ? {} : { au }) } },
          signal,
        }),
      ),
  })
}

/** Transfers that the platform would try first; it reads today's balances and writes nothing. */
export function useConseil(enveloppe: string) {
  return useQuery({
    queryKey: ['redeploiement', 'conseil', enveloppe],
    queryFn: ({ signal }) => corps(budget.GET('/redeploiements/conseil', { params: { query: { enveloppe } }, signal })),
  })
}

export function useRedeploiements(enveloppe: string | undefined) {
  return useQuery({
    queryKey: ['redeploiements', enveloppe],
    enabled: enveloppe !== undefined,
    queryFn: ({ signal }) =>
      corps(budget.GET('/redeploiements', { params: { query: { enveloppe: enveloppe!, limite: 200 } }, signal })),
  })
}

export function useRedeploiement(id: string) {
  return useQuery({
    queryKey: ['redeploiement', id],
    queryFn: ({ signal }) => corps(budget.GET('/redeploiements/{id}', { params: { path: { id } }, signal })),
  })
}

export function useReleve(id: string, region: string) {
  return useQuery({
    queryKey: ['redeploiement', id, 'releve', region],
    queryFn: ({ signal }) =>
      corps(budget.GET('/redeploiements/{id}/releves/{region}', { params: { path: { id, region } }, signal })),
  })
}

/** A simulation writes nothing: it is read like anything else, as many at a time as the agent compares. */
export function requeteDeSimulation(demande: DemandeSimulation) {
  return {
    queryKey: ['redeploiement', 'simulation', demande],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      corps(budget.POST('/redeploiements/simulation', { body: demande, signal })),
  }
}

export function useProposition(reussite: (redeploiement: Redeploiement) => void) {
  return useAction(
    (demande: DemandeRedeploiement, cle) =>
      corps(budget.POST('/redeploiements', { params: entetes(cle), body: demande })),
    reussite,
  )
}

export function useSignature(id: string, reussite: (redeploiement: Redeploiement) => void) {
  return useAction(
    // The version is not sent: it makes a second attempt, after somebody else's signature, a new request.
    (_version: number, cle) =>
      corps(budget.POST('/redeploiements/{id}/signatures', { params: { path: { id }, ...entetes(cle) } })),
    reussite,
  )
}

export function useRefus(id: string, reussite: (redeploiement: Redeploiement) => void) {
  return useAction(
    (motif: string, cle) =>
      corps(budget.POST('/redeploiements/{id}/refus', { params: { path: { id }, ...entetes(cle) }, body: { motif } })),
    reussite,
  )
}
