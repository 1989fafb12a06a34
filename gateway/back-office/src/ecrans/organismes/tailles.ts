/** Brackets to search by; no rule of the programme rests on them. */
export const TAILLES = [
  { code: '1', libelle: 'Un seul ESSMS', minimum: 1, maximum: 1 },
  { code: '2-14', libelle: 'De 2 à 14 ESSMS', minimum: 2, maximum: 14 },
  { code: '15-49', libelle: 'De 15 à 49 ESSMS', minimum: 15, maximum: 49 },
  { code: '50', libelle: '50 ESSMS et plus', minimum: 50, maximum: undefined },
] as const

/** The bounds that the service takes; none for an unknown bracket in an address typed by hand. */
export function bornesDeTaille(code: string | undefined) {
  const taille = TAILLES.find((une) => une.code === code)
  if (taille === undefined) return {}
  const { minimum, maximum } = taille
  return { essmsMinimum: minimum, ...(maximum === undefined ? {} : { essmsMaximum: maximum }) }
}
