import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/budget'
import { entetes, useAction } from './action'
import { budget, corps } from './client'
import { useTousLesFinancements, type FinancementResume } from './financements'

type Schemas = components['schemas']
export type TableauProgrammation = Schemas['TableauProgrammation']
export type LigneTableau = Schemas['LigneTableau']
export type Chiffres = Schemas['Chiffres']
export type Projet = Schemas['Projet']
export type EtatProjet = Schemas['EtatProjet']
export type TriProjets = Schemas['TriProjets']
export type Mouvement = Schemas['Mouvement']
export type { FinancementResume }

/** Envelope and the two clocks: effect date, instant of knowledge. */
export type Situation = {
  readonly enveloppe: string
  readonly region?: string
  readonly au?: string
  readonly 'connu-le'?: string
}

export function useTableau(situation: Situation) {
  return useQuery({
    queryKey: ['programmation', 'tableau', situation],
    queryFn: ({ signal }) => corps(budget.GET('/programmation/tableau', { params: { query: situation }, signal })),
  })
}

export type FiltreProjets = Situation & {
  readonly etat?: EtatProjet
  readonly origine?: string
  readonly tri?: TriProjets
  readonly curseur?: string
  readonly limite?: number
}

export function useProjets(filtre: FiltreProjets) {
  return useQuery({
    queryKey: ['programmation', 'projets', filtre],
    queryFn: ({ signal }) => corps(budget.GET('/programmation/projets', { params: { query: filtre }, signal })),
    placeholderData: (precedents) => precedents,
  })
}

/** Grants settled by funding and neither programmed nor engaged yet: what may be programmed. */
export function useArretes(region: string | undefined, actif: boolean) {
  return useTousLesFinancements(region, actif && region !== undefined, aProgrammer)
}

const aProgrammer = (tous: readonly FinancementResume[]) =>
  tous.filter(({ etat }) => etat === 'ARRETE' || etat === 'DECIDE')

type Reussite = (mouvement: Mouvement) => void

export function useProgrammation(reussite: Reussite) {
  return useAction(
    (dossierId: string, cle) => corps(budget.POST('/programmations', { params: entetes(cle), body: { dossierId } })),
    reussite,
  )
}

export type Motivee = { readonly dossierId: string; readonly motif: string }

export function useReprogrammation(reussite: Reussite) {
  return useAction(
    (demande: Motivee, cle) => corps(budget.POST('/reprogrammations', { params: entetes(cle), body: demande })),
    reussite,
  )
}

export function useDeprogrammation(reussite: Reussite) {
  return useAction(
    (demande: Motivee, cle) => corps(budget.POST('/deprogrammations', { params: entetes(cle), body: demande })),
    reussite,
  )
}

export function useEngagement(reussite: Reussite) {
  return useAction(
    (demande: Schemas['DemandeEngagement'], cle) =>
      corps(budget.POST('/engagements', { params: entetes(cle), body: demande })),
    reussite,
  )
}

export function useRetrait(reussite: Reussite) {
  return useAction(
    (demande: Schemas['DemandeRetrait'], cle) =>
      corps(budget.POST('/retraits', { params: entetes(cle), body: demande })),
    reussite,
  )
}

export function useNotificationAe(enveloppe: string, reussite: Reussite) {
  return useAction(
    (demande: Schemas['DemandeNotificationAe'], cle) =>
      corps(
        budget.POST('/enveloppes/{enveloppe}/notifications-ae', {
          params: { path: { enveloppe }, ...entetes(cle) },
          body: demande,
        }),
      ),
    reussite,
  )
}
