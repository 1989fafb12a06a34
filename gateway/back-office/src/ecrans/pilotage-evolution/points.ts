import type { Indicateurs, PilotageNational } from '../../api/pilotage'

export type Point = {
  readonly situationAu: string
  readonly consolidation: string
  readonly alloueCentimes: number
  readonly engageCentimes: number
  readonly payeCentimes: number
  readonly tauxPointsDeBase: number | undefined
}

/** One point per day: the last consolidation of a day replaces those before it. The nation without a region. */
export function pointsDe(tableaux: readonly PilotageNational[], region: string): Point[] {
  const parJour = new Map<string, Point>()
  for (const tableau of tableaux.toSorted((a, b) => a.arreteLe.localeCompare(b.arreteLe))) {
    const ligne: Indicateurs | undefined =
      region === '' ? tableau.total : tableau.regions.find((autre) => autre.region === region)
    if (ligne === undefined) continue
    parJour.set(tableau.situationAu, {
      situationAu: tableau.situationAu,
      consolidation: tableau.consolidationId,
      alloueCentimes: ligne.alloueCentimes,
      engageCentimes: ligne.engageCentimes,
      payeCentimes: ligne.payeCentimes,
      tauxPointsDeBase: ligne.tauxEngagementPointsDeBase,
    })
  }
  return [...parJour.values()].toSorted((a, b) => a.situationAu.localeCompare(b.situationAu))
}

export const LARGEUR = 640
export const HAUTEUR = 240

const jour = (date: string) => Date.parse(`${date}T00:00:00Z`)

/** Where each point falls in the drawing: days across, amounts upwards from zero. */
export function places(
  points: readonly Point[],
  lire: (point: Point) => number,
): readonly (readonly [number, number])[] {
  const premier = jour(points[0]?.situationAu ?? '2000-01-01')
  const duree = Math.max(1, jour(points.at(-1)?.situationAu ?? '2000-01-02') - premier)
  const plafond = Math.max(
    1,
    ...points.flatMap(({ alloueCentimes, engageCentimes }) => [alloueCentimes, engageCentimes]),
  )
  return points.map((point) => [
    Math.round(((jour(point.situationAu) - premier) / duree) * LARGEUR),
    Math.round(HAUTEUR - (lire(point) / plafond) * HAUTEUR),
  ])
}
