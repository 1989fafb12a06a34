import type { Scenario, Transfert } from './scenario'

/** A transfer while it is typed: any part may be missing. */
export type LigneSaisie = {
  readonly id: number
  readonly de: string
  readonly vers: string
  readonly centimes: number | undefined
}

export type ErreursDeLigne = { readonly de?: string; readonly vers?: string; readonly centimes?: string }

export function lignesDe(scenario: Scenario | undefined): LigneSaisie[] {
  return (scenario?.transferts ?? [{ de: '', vers: '', centimes: undefined }]).map((transfert, id) => ({
    ...transfert,
    id,
  }))
}

export function erreursDe({ de, vers, centimes }: LigneSaisie): ErreursDeLigne {
  return {
    ...(de === '' ? { de: 'Choisissez la région qui cède.' } : {}),
    ...(vers === ''
      ? { vers: 'Choisissez la région qui reçoit.' }
      : vers === de
        ? { vers: 'Une région ne se transfère rien à elle-même.' }
        : {}),
    ...(centimes === undefined || centimes === 0 ? { centimes: 'Indiquez le montant transféré, en euros.' } : {}),
  }
}

/** The scenario typed, or undefined as long as a line is not complete. */
export function scenarioDe(lignes: readonly LigneSaisie[], dossiers: readonly string[]): Scenario | undefined {
  if (lignes.some((ligne) => Object.keys(erreursDe(ligne)).length > 0)) return undefined
  return {
    transferts: lignes.map(({ de, vers, centimes }): Transfert => ({ de, vers, centimes: centimes! })),
    dossiers,
  }
}

/** What a region would give in all, lines of the form together. */
export function cedePar(lignes: readonly LigneSaisie[], region: string): number {
  return lignes.filter(({ de }) => de === region).reduce((somme, { centimes }) => somme + (centimes ?? 0), 0)
}
