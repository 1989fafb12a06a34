import type { Comite } from '../../api/comites'
import { aUnRole, type Session } from '../../api/session'

/** Who keeps the committee: its region's agents, or the CNSA for the national call. */
export function tient(session: Session, { portee, region }: Pick<Comite, 'portee' | 'region'>): boolean {
  return portee === 'NATIONAL'
    ? aUnRole(session, 'CNSA_PILOTE')
    : session.region === region && aUnRole(session, 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR')
}

/** Who decides after it, and signs its minutes. */
export function decide(session: Session, { portee, region }: Pick<Comite, 'portee' | 'region'>): boolean {
  return portee === 'NATIONAL'
    ? aUnRole(session, 'CNSA_PILOTE')
    : session.region === region && aUnRole(session, 'ARS_DECIDEUR')
}
