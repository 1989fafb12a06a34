import type { components } from '../genere/budget'

export type Probleme = components['schemas']['Probleme']

/** Refusal of the platform (problem+json), or no answer at all when `statut` is 0. */
export class ErreurApi extends Error {
  readonly statut: number
  readonly code: string
  readonly titre: string
  /** What the service said besides its sentence: rule, amounts, what can be done. */
  readonly probleme: Partial<Probleme>

  constructor(statut: number, probleme: Partial<Probleme> | undefined) {
    super(probleme?.detail ?? detailParDefaut(statut))
    this.name = 'ErreurApi'
    this.statut = statut
    this.code = probleme?.code ?? ''
    this.probleme = probleme ?? {}
    this.titre = probleme?.title ?? 'La demande n’a pas abouti'
  }

  /** Nobody is logged in, or the session has ended. */
  get sansSession(): boolean {
    return this.statut === 401
  }

  /** The same request may succeed later without anyone changing anything. */
  get passagere(): boolean {
    return this.statut === 0 || this.statut >= 500
  }
}

function detailParDefaut(statut: number): string {
  return statut === 0
    ? 'La plateforme ne répond pas. Vérifiez votre connexion au réseau, puis réessayez.'
    : `La plateforme a répondu avec le statut ${statut}, sans explication.`
}

export function enErreurApi(erreur: unknown): ErreurApi {
  if (erreur instanceof ErreurApi) return erreur
  // fetch rejects with a TypeError when there is no answer; anything else is a bug that must not be hidden.
  if (erreur instanceof TypeError) return new ErreurApi(0, undefined)
  throw erreur
}

/** Null when the service says, by one of these codes, that there is nothing yet: a state to show, not a failure. */
export async function absentSi<T>(codes: readonly string[], lecture: Promise<T>): Promise<T | null> {
  try {
    return await lecture
  } catch (refus) {
    if (refus instanceof ErreurApi && codes.includes(refus.code)) return null
    throw refus
  }
}
