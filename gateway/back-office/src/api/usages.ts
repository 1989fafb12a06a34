import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/usage'
import { corps, usage } from './client'
import { absentSi } from './erreurs'
import { toutesLesPages } from './pages'

type Schemas = components['schemas']
export type ProjetUsage = Schemas['Projet']
export type ResumeProjet = Schemas['ResumeProjet']
export type ResumeTrajectoire = Schemas['ResumeTrajectoire']
export type TrajectoireIndicateur = Schemas['TrajectoireIndicateur']
export type NiveauRisque = Schemas['NiveauRisque']
export type SuiviMois = Schemas['SuiviMois']
export type EtatMois = Schemas['EtatMois']
export type DeclarationsMois = Schemas['DeclarationsMois']
export type DeclarationEssms = Schemas['DeclarationEssms']
export type VersionDeclaration = Schemas['VersionDeclaration']
export type Compteur = Schemas['Compteur']
export type Compteurs = Schemas['Compteurs']
export type SaisieEssms = Schemas['SaisieEssms']
export type CalculUsage = Schemas['CalculUsage']
export type ResultatIndicateur = Schemas['ResultatIndicateur']
export type CodeIndicateur = Schemas['CodeIndicateur']
export type EtatIndicateur = Schemas['EtatIndicateur']
export type AnomalieUsage = Schemas['AnomalieUsage']
export type EtatAnomalie = Schemas['EtatAnomalie']
export type RegleVraisemblance = Schemas['RegleVraisemblance']
export type AlerteTardive = Schemas['AlerteTardive']
export type RapportImport = Schemas['RapportImportDeclarations']
export type Cible = Schemas['Cible']
export type FiltreAnomalies = NonNullable<operations['listerAnomalies']['parameters']['query']>
export type FiltreAlertes = NonNullable<operations['listerAlertes']['parameters']['query']>

export type ProjetSuivi = ResumeProjet & { readonly trajectoire: ResumeTrajectoire | undefined }

/** Every project with its risk: two lists of the service, the same projects in the same order. */
export function useProjetsSuivis(region: string) {
  const filtre = { limite: 200, ...(region === '' ? {} : { region: region as ResumeProjet['region'] }) }
  return useQuery({
    queryKey: ['usages', 'portefeuille', filtre],
    queryFn: async ({ signal }): Promise<readonly ProjetSuivi[]> => {
      const [projets, trajectoires] = await Promise.all([
        toutesLesPages<ResumeProjet>((curseur) =>
          corps(usage.GET('/projets', { params: { query: { ...filtre, ...curseur } }, signal })),
        ),
        toutesLesPages<ResumeTrajectoire>((curseur) =>
          corps(usage.GET('/trajectoires', { params: { query: { ...filtre, ...curseur } }, signal })),
        ),
      ])
      const risques = new Map(trajectoires.map((projet) => [projet.dossierId, projet]))
      return projets.map((projet) => ({ ...projet, trajectoire: risques.get(projet.dossierId) }))
    },
  })
}

/** One of the readings about a project; everything is read again after an act. */
function useDuProjet<T>(dossierId: string, nom: string, lire: (signal: AbortSignal) => Promise<T>) {
  return useQuery({ queryKey: ['usages', dossierId, nom], queryFn: ({ signal }) => lire(signal) })
}

const de = (dossierId: string, signal: AbortSignal) => ({ params: { path: { dossierId } }, signal })

export function useProjetUsage(dossierId: string) {
  return useDuProjet(dossierId, 'projet', (signal) => corps(usage.GET('/projets/{dossierId}', de(dossierId, signal))))
}

export function useTrajectoire(dossierId: string) {
  return useDuProjet(dossierId, 'trajectoire', (signal) =>
    corps(usage.GET('/projets/{dossierId}/trajectoire', de(dossierId, signal))),
  )
}

export function useMois(dossierId: string) {
  return useDuProjet(dossierId, 'mois', (signal) =>
    corps(usage.GET('/projets/{dossierId}/mois', de(dossierId, signal))),
  )
}

export function useAnomaliesDuProjet(dossierId: string) {
  return useDuProjet(dossierId, 'anomalies', (signal) =>
    corps(usage.GET('/projets/{dossierId}/anomalies', de(dossierId, signal))),
  )
}

export function useImports(dossierId: string) {
  return useDuProjet(dossierId, 'imports', (signal) =>
    corps(usage.GET('/projets/{dossierId}/imports', de(dossierId, signal))),
  )
}

export function useDeclarations(dossierId: string, mois: string) {
  return useDuProjet(dossierId, `declarations ${mois}`, (signal) =>
    corps(usage.GET('/projets/{dossierId}/declarations/{mois}', { params: { path: { dossierId, mois } }, signal })),
  )
}

/** Without a month, the last one declared; null as long as nothing is. */
export function useIndicateursSiDeclares(dossierId: string, mois: string) {
  return useDuProjet(dossierId, `indicateurs ${mois}`, (signal) =>
    absentSi(
      ['declaration.aucune'],
      corps(
        usage.GET('/projets/{dossierId}/indicateurs', {
          params: { path: { dossierId }, query: mois === '' ? {} : { mois } },
          signal,
        }),
      ),
    ),
  )
}

export function useImport(importId: string | undefined) {
  return useQuery({
    queryKey: ['usages', 'import', importId],
    enabled: importId !== undefined,
    queryFn: ({ signal }) =>
      corps(usage.GET('/rapports-imports/{importId}', { params: { path: { importId: importId! } }, signal })),
  })
}

export function useAnomalies(filtre: FiltreAnomalies) {
  return useQuery({
    queryKey: ['usages', 'anomalies', filtre],
    queryFn: ({ signal }) => corps(usage.GET('/anomalies', { params: { query: filtre }, signal })),
    placeholderData: (precedentes) => precedentes,
  })
}

export function useAlertes(filtre: FiltreAlertes) {
  return useQuery({
    queryKey: ['usages', 'alertes', filtre],
    queryFn: ({ signal }) => corps(usage.GET('/alertes', { params: { query: filtre }, signal })),
    placeholderData: (precedentes) => precedentes,
  })
}

export function useCibles(campagne: string, date: string) {
  return useQuery({
    queryKey: ['usages', 'cibles', campagne, date],
    enabled: campagne !== '',
    queryFn: ({ signal }) =>
      corps(usage.GET('/cibles', { params: { query: { campagne, ...(date === '' ? {} : { date }) } }, signal })),
  })
}
