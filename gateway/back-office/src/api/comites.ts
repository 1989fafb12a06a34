import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/eligibilite'
import type { components as Financement } from '../genere/financement'
import { entetes, useAction } from './action'
import { corps, eligibilite, financement } from './client'
import { useActionGroupee } from './groupe'

type Schemas = components['schemas']
export type ResumeComite = Schemas['ResumeComite']
export type Comite = Schemas['Comite']
export type LigneComite = Schemas['LigneComite']
export type PropositionComite = Schemas['PropositionComite']
export type Issue = Schemas['IssueDecision']
export type ProcesVerbal = Schemas['ProcesVerbal']
export type CalendrierComites = Schemas['CalendrierComites']
export type GrillePriorite = Schemas['GrillePriorite']
export type CodeRegion = LigneComite['region']
export type SimulationEnveloppe = Financement['schemas']['SimulationEnveloppeResultat']

export function useCampagnes() {
  return useQuery({
    queryKey: ['campagnes'],
    queryFn: async ({ signal }) => (await corps(eligibilite.GET('/campagnes', { signal }))).elements,
  })
}

export function useComites(campagne: string, region: string) {
  return useQuery({
    queryKey: ['comites', campagne, region],
    enabled: campagne !== '',
    queryFn: async ({ signal }) =>
      (
        await corps(
          eligibilite.GET('/comites', {
            params: { query: { campagne, ...(region === '' ? {} : { region: region as CodeRegion }) } },
            signal,
          }),
        )
      ).elements,
  })
}

export function useCalendrierDesComites(campagne: string, region: string) {
  return useQuery({
    queryKey: ['comites', 'calendrier', campagne, region],
    enabled: campagne !== '' && region !== '',
    queryFn: ({ signal }) =>
      corps(
        eligibilite.GET('/comites/calendrier', {
          params: { query: { campagne, region: region as CodeRegion } },
          signal,
        }),
      ),
  })
}

export function useComite(comiteId: string) {
  return useQuery({
    queryKey: ['comite', comiteId],
    queryFn: ({ signal }) => corps(eligibilite.GET('/comites/{comiteId}', { params: { path: { comiteId } }, signal })),
  })
}

export function requeteDeGrille(dossierId: string) {
  return {
    queryKey: ['dossier', dossierId, 'priorisation'],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      corps(eligibilite.GET('/dossiers/{dossierId}/priorisation', { params: { path: { dossierId } }, signal })),
  }
}

/** "If we retained these files": nothing is recorded. */
export function useSimulationDEnveloppe(enveloppe: string, region: string, dossiers: readonly string[]) {
  return useQuery({
    queryKey: ['simulation', 'enveloppe', enveloppe, region, dossiers],
    enabled: dossiers.length > 0 && region !== '' && enveloppe !== '',
    queryFn: ({ signal }) =>
      corps(
        financement.POST('/simulations/enveloppe', {
          body: { enveloppe, region: region as CodeRegion, dossiers: [...dossiers] },
          signal,
        }),
      ),
    placeholderData: (precedente) => precedente,
  })
}

export function useCreationDeComite(reussite: (comite: Comite) => void) {
  return useAction(
    (body: Schemas['ComiteACreer'], cle) => corps(eligibilite.POST('/comites', { params: entetes(cle), body })),
    reussite,
  )
}

const sur = (comiteId: string, cle: string) => ({ params: { path: { comiteId }, ...entetes(cle) } })
type Reussite = (comite: Comite) => void

export function useInscription(id: string, reussite: Reussite) {
  return useAction(
    (dossierId: string, cle) =>
      corps(eligibilite.POST('/comites/{comiteId}/inscriptions', { ...sur(id, cle), body: { dossierId } })),
    reussite,
  )
}

export function useDesinscription(id: string, reussite: Reussite) {
  return useAction(
    (dossierId: string, cle) =>
      corps(eligibilite.POST('/comites/{comiteId}/desinscriptions', { ...sur(id, cle), body: { dossierId } })),
    reussite,
  )
}

export function useClassement(id: string, reussite: Reussite) {
  return useAction(
    (body: Schemas['ClassementAFaire'], cle) =>
      corps(eligibilite.POST('/comites/{comiteId}/classement', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useProcesVerbal(id: string, reussite: Reussite) {
  return useAction(
    (body: Schemas['ProcesVerbalASigner'], cle) =>
      corps(eligibilite.POST('/comites/{comiteId}/proces-verbaux', { ...sur(id, cle), body })),
    reussite,
  )
}

export type DecisionDeDossier = Schemas['DecisionAPrendre'] & { readonly dossierId: string }

/** The proposals of the committee, decided one file after the other. */
export function useDecisionsGroupees() {
  return useActionGroupee(({ dossierId, ...body }: DecisionDeDossier, cle) =>
    corps(
      eligibilite.POST('/dossiers/{dossierId}/decision', { params: { path: { dossierId }, ...entetes(cle) }, body }),
    ),
  )
}

export type NotificationDeDossier = Schemas['NotificationATracer'] & { readonly dossierId: string }

export function useNotificationsGroupees() {
  return useActionGroupee(({ dossierId, ...body }: NotificationDeDossier, cle) =>
    corps(
      eligibilite.POST('/dossiers/{dossierId}/notification', {
        params: { path: { dossierId }, ...entetes(cle) },
        body,
      }),
    ),
  )
}
