import { useQuery } from '@tanstack/react-query'
import type { components, operations } from '../genere/budget'
import { useAction } from './action'
import { budget, corps } from './client'
import { absentSi } from './erreurs'

type Schemas = components['schemas']
export type Mouvement = Schemas['Mouvement']
export type TypeMouvement = Schemas['TypeMouvement']
export type Integrite = Schemas['Integrite']
export type FiltreMouvements = operations['listerMouvements']['parameters']['query']

export function useMouvements(filtre: FiltreMouvements) {
  return useQuery({
    queryKey: ['mouvements', filtre],
    queryFn: ({ signal }) => corps(budget.GET('/mouvements', { params: { query: filtre }, signal })),
    placeholderData: (precedents) => precedents,
  })
}

/** The last check of the chain; null when nobody has asked for one yet. */
export function useIntegrite(enveloppe: string, actif: boolean) {
  return useQuery({
    queryKey: ['integrite', enveloppe],
    enabled: actif,
    queryFn: ({ signal }) =>
      absentSi(
        ['integrite.jamais_verifiee'],
        corps(budget.GET('/integrite/derniere', { params: { query: { enveloppe } }, signal })),
      ),
  })
}

export function useVerification() {
  return useAction(
    (enveloppe: string) => corps(budget.GET('/integrite', { params: { query: { enveloppe } } })),
    () => {},
  )
}
