import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/financement'
import { entetes, useAction } from './action'
import { corps, financement } from './client'
import { absentSi } from './erreurs'
import { toutesLesPages } from './pages'

type Schemas = components['schemas']
export type Versement = Schemas['Versement']
export type EtatVersement = Schemas['EtatVersement']
export type Tranche = Schemas['Tranche']
export type Condition = Schemas['Condition']
export type Echeancier = Schemas['Echeancier']
export type CoordonneesBancaires = Schemas['CoordonneesBancaires']
export type NatureConstat = Schemas['NatureConstat']
export type PrevisionPaiements = Schemas['PrevisionPaiements']
export type LignePrevision = Schemas['LignePrevision']
export type VersementPrevu = Schemas['VersementPrevu']
export type FiltreDeVersementsPrevus = NonNullable<operations['listerVersementsPrevus']['parameters']['query']>

/** Every payment of a region, or of the nation. */
export function useTousLesVersements(region: string | undefined, actif = true) {
  return useQuery({
    queryKey: ['versements', region ?? 'toutes'],
    enabled: actif,
    queryFn: ({ signal }) =>
      toutesLesPages<Versement>((curseur) =>
        corps(
          financement.GET('/versements', {
            params: {
              query: {
                limite: 200,
                ...curseur,
                ...(region === undefined ? {} : { region: region as Versement['region'] }),
              },
            },
            signal,
          }),
        ),
      ),
  })
}

/** Null as long as no decision grants the money. */
export function useEcheancier(dossierId: string) {
  return useQuery({
    queryKey: ['echeancier', dossierId],
    queryFn: ({ signal }) =>
      absentSi(
        ['echeancier.decision_absente'],
        corps(financement.GET('/echeanciers/{dossierId}', { params: { path: { dossierId } }, signal })),
      ),
  })
}

export function usePrevision(filtre: NonNullable<operations['prevoirPaiements']['parameters']['query']>) {
  return useQuery({
    queryKey: ['prevision', filtre],
    queryFn: ({ signal }) => corps(financement.GET('/previsions-paiements', { params: { query: filtre }, signal })),
  })
}

/** The payments that a figure of the forecast counts; their amounts add up to it. */
export function useVersementsPrevus(filtre: FiltreDeVersementsPrevus) {
  return useQuery({
    queryKey: ['prevision', 'versements', filtre],
    queryFn: ({ signal }) =>
      corps(financement.GET('/previsions-paiements/versements', { params: { query: filtre }, signal })),
    placeholderData: (precedents) => precedents,
  })
}

const sur = (id: string, cle: string) => ({ params: { path: { id }, ...entetes(cle) } })
type Reussite = (versement: Versement) => void

export function useDemande(id: string, reussite: Reussite) {
  return useAction((_: void, cle) => corps(financement.POST('/versements/{id}/demande', sur(id, cle))), reussite)
}

export function useValidation(id: string, reussite: Reussite) {
  return useAction((_: void, cle) => corps(financement.POST('/versements/{id}/validation', sur(id, cle))), reussite)
}

export function useRenvoi(id: string, reussite: Reussite) {
  return useAction(
    (motif: string, cle) => corps(financement.POST('/versements/{id}/renvoi', { ...sur(id, cle), body: { motif } })),
    reussite,
  )
}

export function useRetour(id: string, reussite: Reussite) {
  return useAction(
    (body: Schemas['RetourPaiement'], cle) =>
      corps(financement.POST('/versements/{id}/retour-paiement', { ...sur(id, cle), body })),
    reussite,
  )
}

const surDossier = (dossierId: string, cle: string) => ({ params: { path: { dossierId }, ...entetes(cle) } })

export function useConstat(dossierId: string, reussite: (echeancier: Echeancier) => void) {
  return useAction(
    (body: Schemas['ConstatDemande'], cle) =>
      corps(financement.POST('/echeanciers/{dossierId}/constats', { ...surDossier(dossierId, cle), body })),
    reussite,
  )
}

/** Null when no account is known. */
export function useCoordonnees(dossierId: string, actif: boolean) {
  return useQuery({
    queryKey: ['coordonnees', dossierId],
    enabled: actif,
    queryFn: ({ signal }) =>
      absentSi(
        ['coordonnees.absentes'],
        corps(financement.GET('/coordonnees-bancaires/{dossierId}', { params: { path: { dossierId } }, signal })),
      ),
  })
}

type ReussiteCompte = (coordonnees: CoordonneesBancaires) => void

export function useSaisieDuCompte(dossierId: string, reussite: ReussiteCompte) {
  return useAction(
    (body: Schemas['CoordonneesDemande'], cle) =>
      corps(financement.POST('/coordonnees-bancaires/{dossierId}', { ...surDossier(dossierId, cle), body })),
    reussite,
  )
}

export function useVerificationDuCompte(dossierId: string, reussite: ReussiteCompte) {
  return useAction(
    (finIban: string, cle) =>
      corps(
        financement.POST('/coordonnees-bancaires/{dossierId}/verification', {
          ...surDossier(dossierId, cle),
          body: { finIban },
        }),
      ),
    reussite,
  )
}
