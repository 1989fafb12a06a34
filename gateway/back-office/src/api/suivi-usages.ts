import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/usage'
import { entetes, useAction } from './action'
import { corps, usage } from './client'
import { octetsDe, type Envoi } from './fichier'

type Schemas = components['schemas']
export type Preuve = Schemas['Preuve']
export type NaturePreuve = Schemas['NaturePreuve']
export type Mandat = Schemas['Mandat']
export type DemandeMandat = Schemas['DemandeMandat']
export type GroupePortefeuille = Schemas['GroupePortefeuille']
export type RappelUsage = Schemas['RappelUsage']
export type NatureRappel = Schemas['NatureRappel']
export type DuiActifsRegion = Schemas['DuiActifsRegion']
export type FiltreRappels = NonNullable<operations['listerRappels']['parameters']['query']>
type Region = GroupePortefeuille['region']

export function usePreuves(dossierId: string) {
  return useQuery({
    queryKey: ['usages', dossierId, 'preuves'],
    queryFn: ({ signal }) =>
      corps(usage.GET('/projets/{dossierId}/preuves', { params: { path: { dossierId } }, signal })),
  })
}

export type Depot = { readonly nature: NaturePreuve; readonly envoi: Envoi }

export function useDepotDePreuve(dossierId: string, reussite: (preuve: Preuve) => void) {
  return useAction(
    ({ nature, envoi }: Depot, cle) =>
      corps(
        usage.POST('/projets/{dossierId}/preuves', {
          params: { path: { dossierId }, query: { nature, nom: envoi.nom }, ...entetes(cle) },
          ...octetsDe(envoi),
        }),
      ),
    reussite,
  )
}

export function useMandats(dossierId: string) {
  return useQuery({
    queryKey: ['usages', dossierId, 'mandats'],
    queryFn: ({ signal }) =>
      corps(usage.GET('/projets/{dossierId}/mandats', { params: { path: { dossierId } }, signal })),
  })
}

export function useMandatDonne(dossierId: string, reussite: (mandat: Mandat) => void) {
  return useAction(
    (body: DemandeMandat, cle) =>
      corps(usage.POST('/projets/{dossierId}/mandats', { params: { path: { dossierId }, ...entetes(cle) }, body })),
    reussite,
  )
}

export function useRevocation(mandatId: string, reussite: () => void) {
  return useAction(
    (motif: string, cle) =>
      corps(
        usage.POST('/mandats/{mandatId}/revocation', {
          params: { path: { mandatId }, ...entetes(cle) },
          body: { motif },
        }),
      ),
    reussite,
  )
}

/** Balances neither paid nor lost; without a region, those that this person may read. */
export function usePortefeuille(region: string) {
  const query = region === '' ? {} : { region: region as Region }
  return useQuery({
    queryKey: ['usages', 'portefeuille', region],
    queryFn: ({ signal }) => corps(usage.GET('/portefeuille', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** One page of projects, which may hold no reminder and yet not be the last. */
export function useRappels(filtre: FiltreRappels) {
  return useQuery({
    queryKey: ['usages', 'rappels', filtre],
    queryFn: ({ signal }) => corps(usage.GET('/rappels', { params: { query: filtre }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function useDuiActifs(mois: string) {
  return useQuery({
    queryKey: ['usages', 'dui-actifs', mois],
    queryFn: ({ signal }) =>
      corps(usage.GET('/dui-actifs', { params: { query: mois === '' ? {} : { mois } }, signal })),
    placeholderData: keepPreviousData,
  })
}
