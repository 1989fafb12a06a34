import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/budget'
import { budget, corps } from './client'

type Schemas = components['schemas']
export type AxePilotage = Schemas['AxePilotage']
export type MesurePilotage = Schemas['MesurePilotage']
export type DefinitionMesure = Schemas['DefinitionMesure']
export type TableauDAxe = Schemas['TableauDAxe']
export type LigneDAxe = Schemas['LigneDAxe']
export type DossierPilotage = Schemas['DossierPilotage']
export type PageDossiersPilotage = Schemas['PageDossiersPilotage']
export type AeDeRegion = Schemas['AeDeRegion']
export type FiltreDAxe = operations['lireAxePilotage']['parameters']['query']
export type FiltreDeListe = operations['listerDossiersPilotage']['parameters']['query']
export type FiltreDAe = operations['lireAePilotage']['parameters']['query']

export function useAxe(axe: AxePilotage, filtre: FiltreDAxe) {
  return useQuery({
    queryKey: ['pilotage', 'axe', axe, filtre],
    queryFn: ({ signal }) =>
      corps(budget.GET('/pilotage/axes/{axe}', { params: { path: { axe }, query: filtre }, signal })),
    placeholderData: (precedent, requete) => (requete?.queryKey[2] === axe ? precedent : undefined),
  })
}

/** The files that a figure counts; their parts add up to it. */
export function useDossiersPilotage(filtre: FiltreDeListe) {
  return useQuery({
    queryKey: ['pilotage', 'dossiers', filtre],
    queryFn: ({ signal }) => corps(budget.GET('/pilotage/dossiers', { params: { query: filtre }, signal })),
    placeholderData: (precedents) => precedents,
  })
}

export function useAe(filtre: FiltreDAe) {
  return useQuery({
    queryKey: ['pilotage', 'ae', filtre],
    queryFn: ({ signal }) => corps(budget.GET('/pilotage/ae', { params: { query: filtre }, signal })),
  })
}
