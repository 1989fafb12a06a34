import { expect, test } from 'vitest'
import { formaterMois, moisApres, moisEntre } from './mois'

test('un mois se lit en lettres', () => {
  expect(formaterMois('2026-09')).toBe('septembre 2026')
})

test('les mois passent d’une année à l’autre', () => {
  expect(moisApres('2026-11', 2)).toBe('2027-01')
  expect(moisApres('2026-01', -1)).toBe('2025-12')
  expect(moisEntre('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(moisEntre('2026-02', '2026-01')).toEqual([])
})
