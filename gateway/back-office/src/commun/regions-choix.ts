import { estCodeRegion, REGIONS } from './regions'

/** The regions by name, for a list of choices. */
export const CHOIX_DE_REGIONS: readonly (readonly [string, string])[] = Object.entries(REGIONS)
  .map(([code, { nom }]) => [code, nom] as const)
  .toSorted(([, a], [, b]) => a.localeCompare(b, 'fr'))

/** "Grand Est"; "National" for the reserve; an unknown code as it is. */
export function nomDeRegion(code: string | undefined): string {
  if (code === undefined || code === 'NAT') return 'National'
  return estCodeRegion(code) ? REGIONS[code].nom : code
}
