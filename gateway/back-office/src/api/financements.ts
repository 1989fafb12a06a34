import { useQuery } from '@tanstack/react-query'
import type { components } from '../genere/financement'
import { entetes, useAction } from './action'
import { corps, financement } from './client'
import { toutesLesPages } from './pages'

type Schemas = components['schemas']
export type FinancementResume = Schemas['FinancementResume']
export type Financement = Schemas['Financement']
export type EtatFinancement = Schemas['EtatFinancement']
export type Calcul = Schemas['Calcul']
export type LigneCalcul = Schemas['LigneCalcul']
export type LectureDuTexte = Schemas['Lecture']
export type AjustementDemande = Schemas['AjustementDemande']
export type NatureModulation = Schemas['NatureModulation']
type CodeRegion = FinancementResume['region']

/** Every grant of a region, or of the nation; `choisir` must not change from one rendering to the next. */
export function useTousLesFinancements<T = FinancementResume[]>(
  region: string | undefined,
  actif = true,
  choisir?: (tous: FinancementResume[]) => T,
) {
  return useQuery({
    queryKey: ['financements', region ?? 'toutes'],
    enabled: actif,
    queryFn: ({ signal }) =>
      toutesLesPages<FinancementResume>((curseur) =>
        corps(
          financement.GET('/financements', {
            params: {
              query: { limite: 200, ...curseur, ...(region === undefined ? {} : { region: region as CodeRegion }) },
            },
            signal,
          }),
        ),
      ),
    ...(choisir === undefined ? {} : { select: choisir }),
  })
}

export function useFinancement(dossierId: string) {
  return useQuery({
    queryKey: ['financement', dossierId],
    queryFn: ({ signal }) =>
      corps(financement.GET('/financements/{dossierId}', { params: { path: { dossierId } }, signal })),
  })
}

const sur = (dossierId: string, cle: string) => ({ params: { path: { dossierId }, ...entetes(cle) } })

export function useValidationDuMontant(id: string, reussite: (financement: Financement) => void) {
  return useAction(
    (body: Schemas['ValidationDemande'], cle) =>
      corps(financement.POST('/financements/{dossierId}/validation', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useModulation(id: string, reussite: (financement: Financement) => void) {
  return useAction(
    (body: Schemas['ModulationDemande'], cle) =>
      corps(financement.POST('/financements/{dossierId}/modulations', { ...sur(id, cle), body })),
    reussite,
  )
}

export function useDecisionAttributive(
  dossierId: string,
  reussite: (decision: Schemas['DecisionAttributive']) => void,
) {
  return useAction(
    (_: void, cle) => corps(financement.POST('/decisions-attributives', { params: entetes(cle), body: { dossierId } })),
    reussite,
  )
}
