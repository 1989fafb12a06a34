import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/eligibilite'
import { entetes, useAction } from './action'
import { corps, eligibilite } from './client'

type Schemas = components['schemas']
export type ResumeDossier = Schemas['ResumeDossier']
export type Dossier = Schemas['Dossier']
export type EtatDossier = Schemas['EtatDossier']
export type Evaluation = Schemas['Evaluation']
export type ClauseEvaluee = Schemas['ClauseEvaluee']
export type Echeance = Schemas['Echeance']
export type FiltreDossiers = NonNullable<operations['listerDossiers']['parameters']['query']>

export function useDossiers(filtre: FiltreDossiers) {
  return useQuery({
    queryKey: ['dossiers', filtre],
    queryFn: ({ signal }) => corps(eligibilite.GET('/dossiers', { params: { query: filtre }, signal })),
    placeholderData: (precedents) => precedents,
  })
}

export function useDossier(dossierId: string) {
  return useQuery({
    queryKey: ['dossier', dossierId],
    queryFn: ({ signal }) =>
      corps(eligibilite.GET('/dossiers/{dossierId}', { params: { path: { dossierId } }, signal })),
  })
}

/** One of the lists that go with a file; each is read when its tab is opened. */
function useListe<T>(dossierId: string, nom: string, lire: (signal: AbortSignal) => Promise<T>) {
  return useQuery({ queryKey: ['dossier', dossierId, nom], queryFn: ({ signal }) => lire(signal) })
}

const params = (dossierId: string) => ({ params: { path: { dossierId } } })

export function useEvaluations(dossierId: string) {
  return useListe(dossierId, 'evaluations', (signal) =>
    corps(eligibilite.GET('/dossiers/{dossierId}/evaluations', { ...params(dossierId), signal })),
  )
}

export function useHistorique(dossierId: string) {
  return useListe(dossierId, 'historique', (signal) =>
    corps(eligibilite.GET('/dossiers/{dossierId}/historique', { ...params(dossierId), signal })),
  )
}

export function usePieces(dossierId: string) {
  return useListe(dossierId, 'pieces', (signal) =>
    corps(eligibilite.GET('/dossiers/{dossierId}/pieces', { ...params(dossierId), signal })),
  )
}

export function useCommentaires(dossierId: string) {
  return useListe(dossierId, 'commentaires', (signal) =>
    corps(eligibilite.GET('/dossiers/{dossierId}/commentaires', { ...params(dossierId), signal })),
  )
}

const sur = (dossierId: string, cle: string) => ({ params: { path: { dossierId }, ...entetes(cle) } })

/** The version makes the same act on a file that has changed a new request. */
type Sans = { readonly version: number }

export function useCompletude(id: string, reussite: (dossier: Dossier) => void) {
  return useAction(
    (_: Sans, cle) => corps(eligibilite.POST('/dossiers/{dossierId}/completude', sur(id, cle))),
    reussite,
  )
}

export function useRecevabilite(id: string, reussite: (evaluation: Evaluation) => void) {
  return useAction(
    (_: Sans, cle) => corps(eligibilite.POST('/dossiers/{dossierId}/recevabilite', sur(id, cle))),
    reussite,
  )
}

export function useAffectation(id: string, reussite: (dossier: Dossier) => void) {
  return useAction(
    (body: Schemas['AffectationDemandee'], cle) =>
      corps(eligibilite.POST('/dossiers/{dossierId}/affectation', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useVerdict(id: string, reussite: (dossier: Dossier) => void) {
  return useAction(
    (body: Schemas['VerdictHumain'], cle) =>
      corps(eligibilite.POST('/dossiers/{dossierId}/verdicts', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useConsultation(id: string, reussite: (dossier: Dossier) => void) {
  return useAction(
    (body: Schemas['ConsultationATracer'], cle) =>
      corps(eligibilite.POST('/dossiers/{dossierId}/consultations-cd', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useDecision(id: string, reussite: (dossier: Dossier) => void) {
  return useAction(
    (body: Schemas['DecisionAPrendre'], cle) =>
      corps(eligibilite.POST('/dossiers/{dossierId}/decision', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useNotificationDeDecision(id: string, reussite: (dossier: Dossier) => void) {
  return useAction(
    (body: Schemas['NotificationATracer'], cle) =>
      corps(eligibilite.POST('/dossiers/{dossierId}/notification', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useCommentaire(id: string, reussite: () => void) {
  return useAction(
    (texte: string, cle) =>
      corps(eligibilite.POST('/dossiers/{dossierId}/commentaires', { ...sur(id, cle), body: { texte } })),
    reussite,
  )
}
