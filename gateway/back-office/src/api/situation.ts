import { useQuery } from '@tanstack/react-query'
import { budget, corps } from './client'
import { enErreurApi } from './erreurs'

/** What a screen has to show: never two of these at once. */
export type Lecture<T> =
  | { readonly etat: 'chargement' }
  | { readonly etat: 'sans-enveloppe' }
  | { readonly etat: 'sans-consolidation'; readonly exercice: number; readonly detail: string }
  | { readonly etat: 'erreur'; readonly erreur: unknown }
  | { readonly etat: 'lue'; readonly donnees: T; readonly luLe: number; readonly erreurActualisation: unknown }

/** The part of a query's result that decides what to show. */
export type Requete<T> = {
  readonly data: T | undefined
  readonly error: unknown
  readonly dataUpdatedAt: number
}

export type Exercices = Requete<readonly number[]>

/** A refresh that fails leaves the figures on the page and says that they are the old ones. */
export function lectureDe<T>(exercices: Exercices, demande: number | undefined, situation: Requete<T>): Lecture<T> {
  const { data, error, dataUpdatedAt } = situation
  if (data !== undefined)
    return { etat: 'lue', donnees: data, luLe: dataUpdatedAt, erreurActualisation: error ?? exercices.error }
  const exercice = demande ?? exercices.data?.[0]
  if (exercice === undefined) {
    if (exercices.data !== undefined) return { etat: 'sans-enveloppe' }
    return exercices.error === null ? { etat: 'chargement' } : { etat: 'erreur', erreur: exercices.error }
  }
  if (error === null) return { etat: 'chargement' }
  const { code, message } = enErreurApi(error)
  return code === 'pilotage.aucune_consolidation'
    ? { etat: 'sans-consolidation', exercice, detail: message }
    : { etat: 'erreur', erreur: error }
}

async function listerExercices(signal: AbortSignal): Promise<number[]> {
  const { elements } = await corps(budget.GET('/enveloppes', { signal }))
  return [...new Set(elements.map((enveloppe) => enveloppe.exercice))]
}

/**
 * Reads the figures of one exercise: the one asked for, else that of the latest envelope, because the
 * platform's year is not the browser's.
 */
export function useSituation<T>(
  cle: readonly string[],
  demande: number | undefined,
  lire: (exercice: number, signal: AbortSignal) => Promise<T>,
) {
  const exercices = useQuery({ queryKey: ['exercices'], queryFn: ({ signal }) => listerExercices(signal) })
  const exercice = demande ?? exercices.data?.[0]
  const situation = useQuery({
    queryKey: ['pilotage', ...cle, exercice],
    enabled: exercice !== undefined,
    queryFn: ({ signal }) => lire(exercice!, signal),
  })
  return {
    lecture: lectureDe(exercices, demande, situation),
    exercices: exercices.data ?? [],
    enCours: exercices.isFetching || situation.isFetching,
    actualiser: () => {
      void exercices.refetch()
      if (exercice !== undefined) void situation.refetch()
    },
  }
}
