import type { Avenant, AvenantDemande } from '../../api/avenants'
import type { Tranche } from '../../api/versements'
import { NOMS_DES_PARTIES, type Empechement, type Partie } from './droits'

export const ETATS_AVENANT: Readonly<Record<Avenant['etat'], string>> = {
  PROJET: 'En projet',
  A_SIGNER: 'À signer',
  SIGNE: 'Signé',
  ABANDONNE: 'Abandonné',
}

const EN_COURS: readonly Avenant['etat'][] = ['PROJET', 'A_SIGNER']

export function pourPreparer(avenants: readonly Pick<Avenant, 'etat' | 'numero'>[]): Empechement {
  const enCours = avenants.find(({ etat }) => EN_COURS.includes(etat))
  return enCours === undefined
    ? undefined
    : `l’avenant n° ${enCours.numero} n’est ni signé ni abandonné ; un seul se prépare à la fois.`
}

export function pourEtablirAvenant({ etat }: Pick<Avenant, 'etat'>): Empechement {
  return etat === 'PROJET' ? undefined : 'il n’est plus en projet.'
}

export function pourSignerAvenant(
  { etat, signaturesAttendues }: Pick<Avenant, 'etat' | 'signaturesAttendues'>,
  partie: Partie,
): Empechement {
  if (etat === 'PROJET') return 'le décideur doit d’abord l’établir.'
  if (etat !== 'A_SIGNER') return 'il n’est plus à signer.'
  return signaturesAttendues.includes(partie) ? undefined : `${NOMS_DES_PARTIES[partie]} a déjà signé.`
}

export function pourAbandonner({ etat }: Pick<Avenant, 'etat'>): Empechement {
  return EN_COURS.includes(etat) ? undefined : 'il est signé ou déjà abandonné.'
}

/** An amendment while it is typed. */
export type Saisie = {
  readonly essmsRetires: readonly string[]
  readonly montant: number | undefined
  readonly versements: Readonly<Partial<Record<Tranche, number>>>
  readonly motif: string
}

export type Erreurs = { readonly quoi?: string; readonly motif?: string; readonly versements?: string }

export function erreursDe({ essmsRetires, montant, versements, motif }: Saisie): Erreurs {
  const parts = Object.values(versements)
  const somme = parts.reduce((total, centimes) => total + centimes, 0)
  return {
    ...(essmsRetires.length === 0 && montant === undefined && parts.length === 0
      ? { quoi: 'Dites ce qui change : des ESSMS retirés, un montant, ou des versements.' }
      : {}),
    ...(montant !== undefined && parts.length > 0 && somme !== montant
      ? { versements: 'La somme des versements doit être le montant retenu.' }
      : {}),
    ...(motif.trim().length < 10 ? { motif: 'Indiquez le motif (10 caractères au moins).' } : {}),
  }
}

/** Only what changes is sent. */
export function demandeDe({ essmsRetires, montant, versements, motif }: Saisie): AvenantDemande {
  const echeancier = (Object.entries(versements) as [Tranche, number][]).map(([tranche, montantCentimes]) => ({
    tranche,
    montantCentimes,
  }))
  return {
    motif: motif.trim(),
    ...(essmsRetires.length === 0 ? {} : { essmsRetires: [...essmsRetires] }),
    ...(montant === undefined ? {} : { montantCentimes: montant }),
    ...(echeancier.length === 0 ? {} : { echeancier }),
  }
}
