import { expect, test } from 'vitest'
import {
  formaterDate,
  formaterInstant,
  formaterJourEtMois,
  formaterLecture,
  instantDeParis,
  jourEtHeureDeParis,
} from './dates'

test('une date civile ne change pas de jour avec le fuseau du navigateur', () => {
  expect(formaterDate('2025-10-15')).toBe('15 octobre 2025')
  expect(formaterJourEtMois('2025-12-31')).toBe('31 décembre')
})

test('le premier du mois s’écrit 1er, le onze reste onze', () => {
  expect(formaterDate('2026-01-01')).toBe('1er janvier 2026')
  expect(formaterJourEtMois('2026-01-11')).toBe('11 janvier')
})

test('un instant s’écrit à l’heure de Paris, été comme hiver', () => {
  expect(formaterInstant('2025-10-14T22:00:00Z')).toMatch(/^15 octobre 2025 à 00:00$/)
  expect(formaterInstant('2025-12-31T22:59:00Z')).toMatch(/^31 décembre 2025 à 23:59$/)
})

test('une page lue ce jour dit l’heure, une page restée ouverte dit aussi le jour', () => {
  const lu = Date.parse('2025-10-14T21:59:00Z')
  expect(formaterLecture(lu, lu)).toBe('à 23:59')
  expect(formaterLecture(lu, lu + 60_000)).toBe('le 14 octobre 2025 à 23:59')
})

test.each([
  ['2025-10-15T23:59', '2025-10-15T21:59:00.000Z'],
  ['2025-12-31T23:59', '2025-12-31T22:59:00.000Z'],
  ['2025-03-30T03:30', '2025-03-30T01:30:00.000Z'],
  ['2025-10-26T03:30', '2025-10-26T02:30:00.000Z'],
])('%s à Paris est l’instant %s, et se relit', (champ, instant) => {
  expect(instantDeParis(champ)).toBe(instant)
  expect(jourEtHeureDeParis(instant)).toBe(champ)
})

test('une adresse altérée ne casse pas le champ', () => {
  expect(jourEtHeureDeParis('hier')).toBe('')
})
