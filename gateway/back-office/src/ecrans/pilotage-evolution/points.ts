import type { EvolutionPilotage } from '../../api/prevision'

export type Point = {
  readonly situationAu: string
  readonly consolidation: string
  readonly alloueCentimes: number
  readonly engageCentimes: number
  readonly payeCentimes: number
}

/** The three series of credits in one: they come from the same runs, one point a day. */
export function pointsDe(series: readonly Pick<EvolutionPilotage, 'chiffre' | 'points'>[]): Point[] {
  const valeur = (chiffre: EvolutionPilotage['chiffre'], jour: string) =>
    series.find((serie) => serie.chiffre === chiffre)?.points.find(({ situationAu }) => situationAu === jour)?.valeur ??
    0
  return (series[0]?.points ?? []).map(({ situationAu, consolidationId }) => ({
    situationAu,
    consolidation: consolidationId,
    alloueCentimes: valeur('ALLOUE', situationAu),
    engageCentimes: valeur('ENGAGE', situationAu),
    payeCentimes: valeur('PAYE', situationAu),
  }))
}

export const LARGEUR = 640
export const HAUTEUR = 240

const jour = (date: string) => Date.parse(`${date}T00:00:00Z`)

/** Top of the drawing, in centimes: paid never exceeds engaged. */
export function plafond(points: readonly Point[]): number {
  return Math.max(1, ...points.flatMap(({ alloueCentimes, engageCentimes }) => [alloueCentimes, engageCentimes]))
}

/** Where each point falls in the drawing: days across, amounts upwards from zero. */
export function places(
  points: readonly Point[],
  lire: (point: Point) => number,
): readonly (readonly [number, number])[] {
  const premier = jour(points[0]?.situationAu ?? '2000-01-01')
  const duree = Math.max(1, jour(points.at(-1)?.situationAu ?? '2000-01-02') - premier)
  const haut = plafond(points)
  return points.map((point) => [
    Math.round(((jour(point.situationAu) - premier) / duree) * LARGEUR),
    Math.round(HAUTEUR - (lire(point) / haut) * HAUTEUR),
  ])
}
