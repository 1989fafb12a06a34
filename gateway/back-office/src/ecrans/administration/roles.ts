import { libelleDesRoles } from '../../api/session'
import table from './droits.json'

/** An act and the roles that may ask for it; `DroitsE2E` asks the running services whether it is so. */
type Droit = { readonly acte: string; readonly methode: string; readonly roles: readonly string[] }

const DROITS: readonly Droit[] = table

export type RoleDecrit = {
  readonly role: string
  readonly perimetre: string
  readonly lit: string
  readonly fait: string
}

const PERIMETRES: Readonly<Record<string, string>> = {
  CNSA_PILOTE: 'Toutes les régions',
  DNS_PILOTE: 'Toutes les régions',
  ARS_INSTRUCTEUR: 'Sa région',
  ARS_FINANCIER: 'Sa région',
  ARS_DECIDEUR: 'Sa région',
  GRADES_LECTURE: 'Sa région',
  PORTEUR: 'Son organisme',
}

const actes = (role: string, lecture: boolean) =>
  DROITS.filter(({ roles, methode }) => roles.includes(role) && (methode === 'GET') === lecture)
    .map(({ acte }) => acte)
    .join(' ; ')

/** What a role opens, from the table of acts; software has no screen, its rights come from its mandates. */
export const ROLES: readonly RoleDecrit[] = [
  ...Object.entries(PERIMETRES).map(([role, perimetre]) => ({
    role,
    perimetre,
    lit: actes(role, true).replaceAll('Lire ', ''),
    fait: actes(role, false) || 'Rien : lecture seule',
  })),
  {
    role: 'SYSTEME_EXTERNE',
    perimetre: 'Ses mandats',
    lit: 'les ESSMS d’un mandat en cours',
    fait: 'Déclarer pour eux les usages, rien d’autre',
  },
]

export type ActeDecrit = { readonly acte: string; readonly roles: string }

export const ACTES: readonly ActeDecrit[] = DROITS.map(({ acte, roles }) => ({ acte, roles: libelleDesRoles(roles) }))
