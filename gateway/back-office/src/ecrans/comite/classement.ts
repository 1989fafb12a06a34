import type { Comite, Issue, LigneComite, PropositionComite } from '../../api/comites'

export const PROPOSITIONS: Readonly<Record<Issue, string>> = {
  RETENU: 'Retenir',
  REJETE: 'Rejeter',
  AJOURNE: 'Ajourner',
  REORIENTE: 'Réorienter',
}

/** One file in the ranking while it is being made; the proposal may be missing. */
export type Rang = { readonly dossierId: string; readonly issue: string; readonly motif: string }

export function rangsDe({ dossiers }: Pick<Comite, 'dossiers'>): Rang[] {
  return dossiers.map(({ dossierId, proposition, motif }) => ({
    dossierId,
    issue: proposition ?? '',
    motif: motif ?? '',
  }))
}

/** What was typed, on the files the committee has now: those that left are dropped, those just enrolled come last. */
export function ajuster(rangs: readonly Rang[], comite: Pick<Comite, 'dossiers'>): Rang[] {
  const lus = rangsDe(comite)
  const present = (liste: readonly Rang[], { dossierId }: Rang) => liste.some((rang) => rang.dossierId === dossierId)
  return [...rangs.filter((rang) => present(lus, rang)), ...lus.filter((rang) => !present(rangs, rang))]
}

/** The file moved by one place; unchanged at either end. */
export function deplacer(rangs: readonly Rang[], place: number, pas: -1 | 1): Rang[] {
  const vers = place + pas
  if (vers < 0 || vers >= rangs.length) return [...rangs]
  return rangs.with(place, rangs[vers]!).with(vers, rangs[place]!)
}

export function erreursDuRang({ issue, motif }: Rang): { readonly issue?: string; readonly motif?: string } {
  return {
    ...(issue === '' ? { issue: 'Choisissez la proposition.' } : {}),
    ...(motif.trim().length < 10 ? { motif: 'Donnez la raison (10 caractères au moins).' } : {}),
  }
}

/** Undefined as long as a file has no proposal or no reason. */
export function propositionsDe(rangs: readonly Rang[]): PropositionComite[] | undefined {
  if (rangs.some((rang) => Object.keys(erreursDuRang(rang)).length > 0)) return undefined
  return rangs.map(({ dossierId, issue, motif }) => ({ dossierId, issue: issue as Issue, motif: motif.trim() }))
}

export type Egalite = { readonly oui: number; readonly partiel: number; readonly dossiers: readonly LigneComite[] }

/** The files that the grid does not tell apart: as many criteria met, as many met in part; the best grids first. */
export function egalites(dossiers: readonly LigneComite[]): Egalite[] {
  const groupes = new Map<string, LigneComite[]>()
  for (const dossier of dossiers) {
    const cle = `${dossier.oui} ${dossier.partiel}`
    groupes.set(cle, [...(groupes.get(cle) ?? []), dossier])
  }
  return [...groupes.values()]
    .filter((groupe) => groupe.length > 1)
    .map((groupe) => ({ oui: groupe[0]!.oui, partiel: groupe[0]!.partiel, dossiers: groupe }))
    .toSorted((a, b) => b.oui - a.oui || b.partiel - a.partiel)
}
