import { expect, test } from 'vitest'
import { EXEMPLE } from '../pilotage-national/exemple'
import { HAUTEUR, LARGEUR, places, pointsDe } from './points'

const le = (situationAu: string, arreteLe: string, engageCentimes: number) => ({
  ...EXEMPLE,
  situationAu,
  arreteLe,
  total: { ...EXEMPLE.total, alloueCentimes: 200, engageCentimes, payeCentimes: 0 },
})

test('un point par jour, le dernier lancé, dans l’ordre des jours', () => {
  const points = pointsDe(
    [
      le('2025-12-31', '2025-12-31T20:00:00Z', 150),
      le('2025-10-14', '2025-10-14T22:00:00Z', 100),
      le('2025-10-14', '2025-10-14T10:00:00Z', 50),
    ],
    '',
  )
  expect(points.map(({ situationAu, engageCentimes }) => [situationAu, engageCentimes])).toEqual([
    ['2025-10-14', 100],
    ['2025-12-31', 150],
  ])
  expect(places(points, ({ engageCentimes }) => engageCentimes)).toEqual([
    [0, HAUTEUR / 2],
    [LARGEUR, HAUTEUR / 4],
  ])
})

test('une région absente d’un tableau n’a pas de point', () => {
  expect(pointsDe([le('2025-10-14', '2025-10-14T10:00:00Z', 50)], '99')).toEqual([])
})
