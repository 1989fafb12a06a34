import type { components } from '../genere/usage'
import { entetes, useAction } from './action'
import { corps, usage } from './client'
import { octetsDe, type Envoi } from './fichier'
import type { AnomalieUsage, DeclarationsMois, ProjetUsage, RapportImport } from './usages'

type Schemas = components['schemas']
export type PeriodeMois = Schemas['PeriodeMois']
export type SaisieMois = Schemas['SaisieMois']

const sur = (dossierId: string, cle: string) => ({ params: { path: { dossierId }, ...entetes(cle) } })

export function useDeclaration(dossierId: string, mois: string, reussite: (etat: DeclarationsMois) => void) {
  return useAction(
    (body: SaisieMois) =>
      corps(usage.PUT('/projets/{dossierId}/declarations/{mois}', { params: { path: { dossierId, mois } }, body })),
    reussite,
  )
}

export function useImportation(dossierId: string, reussite: (rapport: RapportImport) => void) {
  return useAction(
    (envoi: Envoi, cle) =>
      corps(usage.POST('/imports/declarations/{dossierId}', { ...sur(dossierId, cle), ...octetsDe(envoi) })),
    reussite,
  )
}

export function useCertification(dossierId: string, reussite: () => void) {
  return useAction(
    (body: PeriodeMois, cle) =>
      corps(usage.POST('/projets/{dossierId}/certifications', { ...sur(dossierId, cle), body })),
    reussite,
  )
}

export function useValidationDeMois(dossierId: string, reussite: () => void) {
  return useAction(
    (body: PeriodeMois, cle) => corps(usage.POST('/projets/{dossierId}/validations', { ...sur(dossierId, cle), body })),
    reussite,
  )
}

export function useReprise(dossierId: string, reussite: () => void) {
  return useAction(
    (body: Schemas['PeriodeMotivee'], cle) =>
      corps(usage.POST('/projets/{dossierId}/reprises', { ...sur(dossierId, cle), body })),
    reussite,
  )
}

export function useRecettes(dossierId: string, reussite: (projet: ProjetUsage) => void) {
  return useAction(
    (body: Schemas['SaisieRecettes'], cle) =>
      corps(usage.POST('/projets/{dossierId}/recettes', { ...sur(dossierId, cle), body })),
    reussite,
  )
}

export function useAttestation(reussite: () => void) {
  return useAction(
    (body: Schemas['DemandeAttestation'], cle) => corps(usage.POST('/attestations', { params: entetes(cle), body })),
    reussite,
  )
}

const surAnomalie = ({ dossierId, id }: Pick<AnomalieUsage, 'dossierId' | 'id'>, cle: string) => ({
  params: { path: { dossierId, anomalieId: id }, ...entetes(cle) },
})

export function useExplication(anomalie: AnomalieUsage, reussite: () => void) {
  return useAction(
    (explication: string, cle) =>
      corps(
        usage.POST('/projets/{dossierId}/anomalies/{anomalieId}/explication', {
          ...surAnomalie(anomalie, cle),
          body: { explication },
        }),
      ),
    reussite,
  )
}

export function useAcceptation(anomalie: AnomalieUsage, reussite: () => void) {
  return useAction(
    (motif: string, cle) =>
      corps(
        usage.POST('/projets/{dossierId}/anomalies/{anomalieId}/acceptation', {
          ...surAnomalie(anomalie, cle),
          body: { motif },
        }),
      ),
    reussite,
  )
}

export function useTraitementDAlerte(alerteId: string, reussite: () => void) {
  return useAction(
    (suite: string, cle) =>
      corps(
        usage.POST('/alertes/{alerteId}/traitement', {
          params: { path: { alerteId }, ...entetes(cle) },
          body: { suite },
        }),
      ),
    reussite,
  )
}
