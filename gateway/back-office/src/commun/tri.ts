export type Sens = 'asc' | 'desc'

/** What a column sorts by; undefined (no rate, for instance) always goes last, whatever the direction. */
export type CleDeTri = string | number | undefined

const francais = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

function comparer(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : francais.compare(String(a), String(b))
}

/** Sorts a copy; equal rows keep the order they came in. */
export function trier<T>(lignes: readonly T[], cle: (ligne: T) => CleDeTri, sens: Sens): T[] {
  return lignes.toSorted((x, y) => {
    const a = cle(x)
    const b = cle(y)
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return sens === 'asc' ? comparer(a, b) : comparer(b, a)
  })
}
