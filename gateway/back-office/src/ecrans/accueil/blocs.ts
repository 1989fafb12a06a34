import { aUnRole, estAgent, estNational, type Role, type Session } from '../../api/session'
import { estCodeRegion } from '../../commun/regions'

export type NomDeBloc =
  | 'echeances'
  | 'dossiers'
  | 'retards'
  | 'montants'
  | 'decisions'
  | 'engagements'
  | 'versements'
  | 'redeploiements'
  | 'regions'
  | 'messages'

const REGARDE_LES_AE: readonly Role[] = ['CNSA_PILOTE', 'DNS_PILOTE', 'ARS_FINANCIER', 'ARS_DECIDEUR']

/** What each role has to do first; a person with two roles has both lists, each block once. */
export function blocsDe(session: Session): readonly NomDeBloc[] {
  const a = (...roles: readonly Role[]) => aUnRole(session, ...roles)
  return [
    ...(estNational(session) || estCodeRegion(session.region) ? (['echeances'] as const) : []),
    ...(estNational(session) ? (['regions'] as const) : []),
    ...(a(...REGARDE_LES_AE) ? (['redeploiements'] as const) : []),
    ...(a('ARS_INSTRUCTEUR', 'ARS_DECIDEUR') ? (['retards', 'dossiers'] as const) : []),
    ...(a('ARS_INSTRUCTEUR') ? (['montants'] as const) : []),
    ...(a('ARS_DECIDEUR') ? (['decisions', 'engagements'] as const) : []),
    ...(a('ARS_FINANCIER') ? (['versements'] as const) : []),
    ...(estAgent(session) ? (['messages'] as const) : []),
  ]
}
