import type { Session } from './session'

/** A session as `GET /moi` gives it, for unit tests. */
export function sessionDeTest(roles: readonly string[], autres: Partial<Session> = {}): Session {
  return { sujet: 'x', nom: 'x', roles, expireLe: '', resteSecondes: 1800, avertirSecondes: 300, ...autres }
}
