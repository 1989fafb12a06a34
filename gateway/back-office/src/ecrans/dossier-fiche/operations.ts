import type { Dossier, EtatDossier } from '../../api/dossiers'
import { aUnRole, type Role, type Session } from '../../api/session'

/** What the agents may do on this page, as docs/concepts/application-life.md says; a test compares. */
export type Operation =
  | 'VERIFIER_COMPLETUDE'
  | 'EVALUER'
  | 'TRANCHER'
  | 'CONSULTER'
  | 'RETENIR'
  | 'REJETER'
  | 'AJOURNER'
  | 'REORIENTER'
  | 'RETENIR_AU_NATIONAL'
  | 'REJETER_AU_NATIONAL'
  | 'NOTIFIER'
  | 'AFFECTER'

type Conditions = { readonly roles: readonly Role[]; readonly depuis: readonly EtatDossier[] }

const INSTRUCTEUR = ['ARS_INSTRUCTEUR'] as const
const DECIDEUR = ['ARS_DECIDEUR'] as const
const NATIONAUX = ['CNSA_PILOTE', 'DNS_PILOTE'] as const
const LES_DEUX = ['ARS_INSTRUCTEUR', 'ARS_DECIDEUR'] as const

export const OPERATIONS: Readonly<Record<Operation, Conditions>> = {
  VERIFIER_COMPLETUDE: { roles: INSTRUCTEUR, depuis: ['DEPOSE', 'COMPLET', 'INCOMPLET'] },
  EVALUER: { roles: INSTRUCTEUR, depuis: ['DEPOSE', 'COMPLET', 'INCOMPLET', 'EN_INSTRUCTION'] },
  TRANCHER: { roles: LES_DEUX, depuis: ['EN_INSTRUCTION', 'REORIENTE'] },
  CONSULTER: {
    roles: INSTRUCTEUR,
    depuis: ['DEPOSE', 'COMPLET', 'INCOMPLET', 'RECEVABLE', 'EN_INSTRUCTION', 'EN_COMITE', 'REORIENTE', 'AJOURNE'],
  },
  RETENIR: { roles: DECIDEUR, depuis: ['RECEVABLE', 'EN_COMITE', 'AJOURNE'] },
  REJETER: { roles: DECIDEUR, depuis: ['RECEVABLE', 'EN_COMITE', 'AJOURNE'] },
  AJOURNER: { roles: DECIDEUR, depuis: ['RECEVABLE', 'EN_COMITE'] },
  REORIENTER: { roles: DECIDEUR, depuis: ['RECEVABLE', 'EN_INSTRUCTION', 'EN_COMITE', 'AJOURNE'] },
  RETENIR_AU_NATIONAL: { roles: NATIONAUX, depuis: ['REORIENTE'] },
  REJETER_AU_NATIONAL: { roles: NATIONAUX, depuis: ['REORIENTE'] },
  NOTIFIER: { roles: LES_DEUX, depuis: ['NON_RECEVABLE', 'RETENU', 'REJETE', 'REORIENTE', 'AJOURNE'] },
  AFFECTER: {
    roles: LES_DEUX,
    depuis: [
      'DEPOSE',
      'COMPLET',
      'INCOMPLET',
      'NON_RECEVABLE',
      'RECEVABLE',
      'EN_INSTRUCTION',
      'EN_COMITE',
      'RETENU',
      'REJETE',
      'REORIENTE',
      'AJOURNE',
    ],
  },
}

const DE_LA_NATION: readonly Operation[] = ['RETENIR_AU_NATIONAL', 'REJETER_AU_NATIONAL']

/** The agents of the file's own region act, those of its other regions read; the national call is decided by national agents. */
export function peut(session: Session, dossier: Pick<Dossier, 'region' | 'etat'>, operation: Operation): boolean {
  const { roles, depuis } = OPERATIONS[operation]
  const chezLui = DE_LA_NATION.includes(operation) || session.region === dossier.region
  return chezLui && aUnRole(session, ...roles) && depuis.includes(dossier.etat)
}
