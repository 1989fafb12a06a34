import type { components } from '../genere/budget'
import { budget, corps } from './client'
import { useSituation } from './situation'

export type PilotageNational = components['schemas']['PilotageNational']
export type PilotageRegion = components['schemas']['PilotageRegion']
export type Indicateurs = components['schemas']['IndicateursPilotage']
export type LigneRegion = components['schemas']['LigneRegion']
export type Echeance = components['schemas']['Echeance']
export type Seuils = components['schemas']['Seuils']
export type Rapprochement = components['schemas']['Rapprochement']
export type ReferenceLegale = components['schemas']['ReferenceLegale']
export type Statut = Indicateurs['statut']

export function usePilotageNational(exerciceDemande: number | undefined) {
  return useSituation(['national'], exerciceDemande, (exercice, signal) =>
    corps(budget.GET('/pilotage/national', { params: { query: { exercice } }, signal })),
  )
}

export function usePilotageRegion(code: string, exerciceDemande: number | undefined) {
  return useSituation(['regions', code], exerciceDemande, (exercice, signal) =>
    corps(budget.GET('/pilotage/regions/{code}', { params: { path: { code }, query: { exercice } }, signal })),
  )
}
