import type { Convention } from '../../api/conventions'
import type { Financement } from '../../api/financements'
import { aUnRole, type Role, type Session } from '../../api/session'
import type { Versement } from '../../api/versements'

/** Why an act cannot be done now; undefined when it can, as far as the page knows: the service judges again. */
export type Empechement = string | undefined

type Ici = Pick<Financement, 'region'>

/** Offered to the role that does it, in the file's own region. */
export function estPour(session: Session, { region }: Ici, ...roles: readonly Role[]): boolean {
  return session.region === region && aUnRole(session, ...roles)
}

export type Partie = 'ARS' | 'PORTEUR'

/** For whom this person signs, as the service records it: who decides for an ARS signs for it. A carrier is only given its own files. */
export function partieDe(session: Session, financement: Ici): Partie | undefined {
  if (aUnRole(session, 'ARS_DECIDEUR')) return estPour(session, financement, 'ARS_DECIDEUR') ? 'ARS' : undefined
  return aUnRole(session, 'PORTEUR') ? 'PORTEUR' : undefined
}

export const NOMS_DES_PARTIES: Readonly<Record<Partie, string>> = { ARS: 'l’ARS', PORTEUR: 'le porteur' }

export function pourArreter({ etat }: Pick<Financement, 'etat'>): Empechement {
  return etat === 'CALCULE' ? undefined : 'le montant est déjà arrêté.'
}

export function pourDecider({ etat }: Pick<Financement, 'etat'>): Empechement {
  if (etat === 'CALCULE') return 'un instructeur doit d’abord arrêter le montant.'
  return etat === 'ARRETE' ? undefined : 'la décision est déjà prise.'
}

export function pourPreparerConvention({ decision }: Pick<Financement, 'decision'>): Empechement {
  return decision === undefined ? 'la décision attributive n’est pas prise.' : undefined
}

export function pourEnvoyer({ etat }: Pick<Convention, 'etat'>): Empechement {
  return etat === 'PROJET' ? undefined : 'la convention n’est plus en projet.'
}

export function pourSigner(
  { etat, signaturesAttendues }: Pick<Convention, 'etat' | 'signaturesAttendues'>,
  { engagement }: Pick<Financement, 'engagement'>,
  partie: Partie,
): Empechement {
  if (etat === 'PROJET') return 'la convention est en projet : elle s’envoie d’abord à la signature.'
  if (etat !== 'A_SIGNER') return 'la convention n’est plus à signer.'
  if (!signaturesAttendues.includes(partie)) return 'votre partie a déjà signé.'
  return engagement === undefined
    ? 'les AE ne sont pas engagées : le décideur les engage dans « Programmation ».'
    : undefined
}

export function pourResilier({ etat }: Pick<Convention, 'etat'>): Empechement {
  if (etat === 'PROJET' || etat === 'A_SIGNER') return 'la convention n’est pas signée.'
  return etat === 'RESILIEE' ? 'la convention est déjà résiliée.' : undefined
}

type APayer = Pick<Versement, 'etat' | 'payable' | 'montantCentimes'>

/** Why nothing can be paid yet, or any more. */
export function impaye({ payable, montantCentimes }: Omit<APayer, 'etat'>): Empechement {
  if (montantCentimes === 0) return 'un avenant l’a ramené à zéro : il n’y a rien à payer.'
  return payable ? undefined : 'des conditions manquent, elles sont dites ci-dessous.'
}

export function pourDemander(versement: APayer): Empechement {
  return versement.etat === 'ATTENDU' ? impaye(versement) : 'le versement est déjà demandé.'
}

export function pourValider(versement: APayer): Empechement {
  const { etat } = versement
  if (etat === 'ATTENDU') return 'le porteur ne l’a pas encore demandé.'
  if (etat !== 'DEMANDE' && etat !== 'REJETE') return 'le versement est déjà validé.'
  return impaye(versement)
}

export function pourRenvoyer({ etat }: Pick<Versement, 'etat'>): Empechement {
  if (etat === 'ATTENDU') return 'il n’y a pas de demande à renvoyer.'
  return etat === 'TRANSMIS' || etat === 'PAYE' ? 'le versement est transmis au gestionnaire du fonds.' : undefined
}

export function pourRetourner({ etat }: Pick<Versement, 'etat'>): Empechement {
  return etat === 'TRANSMIS' || etat === 'PAYE'
    ? undefined
    : 'le versement n’est pas transmis au gestionnaire du fonds.'
}
