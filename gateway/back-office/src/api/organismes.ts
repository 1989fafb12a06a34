import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/eligibilite'
import { corps, eligibilite } from './client'

type Schemas = components['schemas']
export type OrganismeConnu = Schemas['OrganismeConnu']
export type FicheOrganisme = Schemas['FicheOrganisme']
export type ChangementObjet = Schemas['ChangementObjet']
export type FiltreOrganismes = NonNullable<operations['listerOrganismes']['parameters']['query']>

export function useOrganismes(filtre: FiltreOrganismes) {
  return useQuery({
    queryKey: ['referentiel', 'organismes', filtre],
    queryFn: ({ signal }) => corps(eligibilite.GET('/organismes', { params: { query: filtre }, signal })),
    placeholderData: keepPreviousData,
  })
}

const de = (numeroFinessJuridique: string, signal: AbortSignal) => ({
  params: { path: { numeroFinessJuridique } },
  signal,
})

export function useOrganisme(numero: string) {
  return useQuery({
    queryKey: ['referentiel', 'organisme', numero],
    queryFn: ({ signal }) => corps(eligibilite.GET('/organismes/{numeroFinessJuridique}', de(numero, signal))),
  })
}

export function useHistoireDOrganisme(numero: string) {
  return useQuery({
    queryKey: ['referentiel', 'organisme', numero, 'historique'],
    queryFn: ({ signal }) =>
      corps(eligibilite.GET('/organismes/{numeroFinessJuridique}/historique', de(numero, signal))),
  })
}
