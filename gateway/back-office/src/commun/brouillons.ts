/**
 * What somebody was typing, kept in this browser until it is sent: a session that ends or a window that closes loses
 * nothing. Per account, thirty days at most, never anything that the person would not leave on a desk: no form with bank
 * details or an access code may use it.
 */
const PREFIXE = 'esms.brouillon'
const DUREE_EN_MS = 30 * 24 * 3600 * 1000

type Memoire = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export type Brouillon<T> = { readonly le: number; readonly valeur: T }

export const cleDeBrouillon = (sujet: string, nom: string) => `${PREFIXE}.${sujet}.${nom}`

/** Undefined when there is none, when it is too old, or when it was written by another version of the form. */
export function lireBrouillon<T>(
  cle: string,
  lisible: (valeur: unknown) => valeur is T,
  memoire: Memoire = localStorage,
  maintenant = Date.now(),
): Brouillon<T> | undefined {
  const texte = memoire.getItem(cle)
  if (texte === null) return undefined
  const brouillon = enBrouillon(texte)
  if (brouillon !== undefined && maintenant - brouillon.le < DUREE_EN_MS && lisible(brouillon.valeur))
    return { le: brouillon.le, valeur: brouillon.valeur }
  memoire.removeItem(cle)
  return undefined
}

function enBrouillon(texte: string): Brouillon<unknown> | undefined {
  try {
    const lu: unknown = JSON.parse(texte)
    return typeof lu === 'object' && lu !== null && 'le' in lu && typeof lu.le === 'number' && 'valeur' in lu
      ? { le: lu.le, valeur: lu.valeur }
      : undefined
  } catch {
    return undefined
  }
}

export function garderBrouillon(
  cle: string,
  valeur: unknown,
  memoire: Memoire = localStorage,
  maintenant = Date.now(),
): void {
  try {
    memoire.setItem(cle, JSON.stringify({ le: maintenant, valeur }))
  } catch {
    // A browser without room or that refuses storage: typing goes on, only the safety net is missing.
  }
}

/** Somebody who leaves for good leaves nothing of theirs in the browser. */
export function oublierLesBrouillons(sujet: string, memoire: Storage = localStorage): void {
  for (const cle of Object.keys(memoire)) if (cle.startsWith(`${PREFIXE}.${sujet}.`)) memoire.removeItem(cle)
}
