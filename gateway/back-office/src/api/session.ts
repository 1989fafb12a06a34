import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { apprendreDuree } from './activite'
import { jetonCsrf } from './csrf'
import { enErreurApi, ErreurApi } from './erreurs'

/** Who is logged in, as the gateway tells it at `GET /moi`; asking extends the session. */
export type Session = {
  readonly sujet: string
  readonly nom: string
  readonly roles: readonly string[]
  readonly region?: string
  /** FINESS number of a carrier's organisation. */
  readonly organisme?: string
  readonly expireLe: string
  /** A delay and not an instant: the clock of the person's computer may be wrong. */
  readonly resteSecondes: number
  readonly avertirSecondes: number
}

async function demanderSession(chemin: string, demande: RequestInit): Promise<Session> {
  const reponse = await fetch(chemin, demande).catch((erreur: unknown) => {
    throw enErreurApi(erreur)
  })
  if (!reponse.ok) throw new ErreurApi(reponse.status, undefined)
  const session = (await reponse.json()) as Session
  apprendreDuree(session.resteSecondes)
  return session
}

const lireSession = () => demanderSession('/moi', { headers: { Accept: 'application/json' } })

/** The person says that they are still there. */
export function useProlongation() {
  const requetes = useQueryClient()
  return useMutation({
    mutationFn: () =>
      demanderSession('/moi/prolongation', {
        method: 'POST',
        headers: { Accept: 'application/json', 'X-XSRF-TOKEN': jetonCsrf(document.cookie) },
      }),
    onSuccess: (session) => requetes.setQueryData(CLE_SESSION, session),
  })
}

export const CLE_SESSION = ['session'] as const

export function useSession() {
  return useQuery({ queryKey: CLE_SESSION, queryFn: lireSession, staleTime: 60_000 })
}

const LIBELLES_DES_ROLES: Readonly<Record<string, string>> = {
  CNSA_PILOTE: 'Pilote CNSA',
  DNS_PILOTE: 'Pilote DNS',
  ARS_INSTRUCTEUR: 'Instructeur ARS',
  ARS_FINANCIER: 'Financier ARS',
  ARS_DECIDEUR: 'Décideur ARS',
  GRADES_LECTURE: 'Lecture GRADeS',
  PORTEUR: 'Porteur de projet',
  SYSTEME_EXTERNE: 'Logiciel mandaté',
}

/** "Instructeur ARS, Financier ARS"; a role without a label shows as it is rather than disappear. */
export function libelleDesRoles(roles: readonly string[]): string {
  return roles.map((role) => LIBELLES_DES_ROLES[role] ?? role).join(', ')
}

export function estNational(session: Session): boolean {
  return session.roles.some((role) => role === 'CNSA_PILOTE' || role === 'DNS_PILOTE')
}

export type Role =
  'CNSA_PILOTE' | 'DNS_PILOTE' | 'ARS_INSTRUCTEUR' | 'ARS_FINANCIER' | 'ARS_DECIDEUR' | 'GRADES_LECTURE' | 'PORTEUR'

/** The service decides; the screen only spares a form that would be refused. */
export function aUnRole({ roles }: Session, ...parmi: readonly Role[]): boolean {
  return parmi.some((role) => roles.includes(role))
}

/** Agents of the State read the whole back-office, carriers their own files only. */
export function estAgent(session: Session): boolean {
  return estNational(session) || aUnRole(session, 'ARS_INSTRUCTEUR', 'ARS_FINANCIER', 'ARS_DECIDEUR')
}
