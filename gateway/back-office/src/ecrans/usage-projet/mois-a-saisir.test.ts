import { expect, test } from 'vitest'
import { aSaisir } from './mois-a-saisir'

test('le mois qui suit le dernier déclaré vient en premier', () => {
  expect(aSaisir({ dateConvention: '2025-11-20', dernierMois: '2026-01' })).toEqual([
    '2026-02',
    '2026-04',
    '2026-03',
    '2026-01',
    '2025-12',
    '2025-11',
  ])
})

test('la première mesure porte sur les trois mois qui suivent la convention', () => {
  expect(aSaisir({ dateConvention: '2025-11-20' })[0]).toBe('2026-02')
})
