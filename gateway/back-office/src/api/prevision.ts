import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/budget'
import { budget, corps } from './client'

type Schemas = components['schemas']
export type PrevisionAe = Schemas['PrevisionAe']
export type PrevisionDeRegion = Schemas['PrevisionDeRegion']
export type HorizonPrevu = Schemas['HorizonPrevu']
export type PrevisionControlee = Schemas['PrevisionControlee']
export type DureeObservee = Schemas['DureeObservee']
export type ChiffrePilotage = Schemas['ChiffrePilotage']
export type EvolutionPilotage = Schemas['EvolutionPilotage']
export type AnneesPilotage = Schemas['AnneesPilotage']
export type FiltrePrevision = operations['lirePrevisionAe']['parameters']['query']

export function usePrevision(filtre: FiltrePrevision) {
  return useQuery({
    queryKey: ['pilotage', 'prevision', filtre],
    queryFn: ({ signal }) => corps(budget.GET('/pilotage/previsions', { params: { query: filtre }, signal })),
  })
}

/** What past forecasts said and what happened; for the national roles. */
export function useControleDesPrevisions(exercice: number) {
  return useQuery({
    queryKey: ['pilotage', 'controle', exercice],
    queryFn: ({ signal }) =>
      corps(budget.GET('/pilotage/previsions/controle', { params: { query: { exercice } }, signal })),
  })
}

export function requeteDEvolution(filtre: operations['lireEvolutionPilotage']['parameters']['query']) {
  return {
    queryKey: ['pilotage', 'evolution', filtre],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      corps(budget.GET('/pilotage/evolution', { params: { query: filtre }, signal })),
  }
}

export function useAnnees(jour: string) {
  return useQuery({
    queryKey: ['pilotage', 'annees', jour],
    queryFn: ({ signal }) =>
      corps(budget.GET('/pilotage/annees', { params: { query: jour === '' ? {} : { jour } }, signal })),
  })
}
