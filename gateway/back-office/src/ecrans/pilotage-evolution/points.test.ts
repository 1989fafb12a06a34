import { expect, test } from 'vitest'
import type { EvolutionPilotage } from '../../api/prevision'
import { HAUTEUR, LARGEUR, places, pointsDe } from './points'

const serie = (chiffre: EvolutionPilotage['chiffre'], ...valeurs: readonly (readonly [string, number])[]) => ({
  chiffre,
  points: valeurs.map(([situationAu, valeur]) => ({ situationAu, valeur, consolidationId: `c-${situationAu}` })),
})

test('les trois séries de crédits font un point par jour de situation', () => {
  const points = pointsDe([
    serie('ALLOUE', ['2025-10-14', 200], ['2025-12-31', 200]),
    serie('ENGAGE', ['2025-10-14', 100], ['2025-12-31', 150]),
    serie('PAYE', ['2025-12-31', 20]),
  ])
  expect(
    points.map(({ situationAu, engageCentimes, payeCentimes }) => [situationAu, engageCentimes, payeCentimes]),
  ).toEqual([
    ['2025-10-14', 100, 0],
    ['2025-12-31', 150, 20],
  ])
  expect(points[1]?.consolidation).toBe('c-2025-12-31')
  expect(places(points, ({ engageCentimes }) => engageCentimes)).toEqual([
    [0, HAUTEUR / 2],
    [LARGEUR, HAUTEUR / 4],
  ])
})

test('sans consolidation, il n’y a pas de point', () => {
  expect(pointsDe([serie('ALLOUE')])).toEqual([])
  expect(pointsDe([])).toEqual([])
})
