import { aUnRole, type Session } from '../../api/session'

/** Where this person comes from: the carrier's space, or the list of the agents. */
export function espaceDesUsages(session: Session): readonly [texte: string, vers: string] {
  return aUnRole(session, 'PORTEUR') ? ['Mon espace', '/porteur'] : ['Usages', '/usages']
}
