import { expect, it } from 'vitest'
import { bornesDeTaille, TAILLES } from './tailles'

it('covers every size once, and leaves an unknown bracket out', () => {
  const suites = TAILLES.slice(1).map(({ minimum }, rang) => minimum === (TAILLES[rang]?.maximum ?? 0) + 1)
  expect(suites.every(Boolean)).toBe(true)
  expect(bornesDeTaille('2-14')).toEqual({ essmsMinimum: 2, essmsMaximum: 14 })
  expect(bornesDeTaille('50')).toEqual({ essmsMinimum: 50 })
  expect(bornesDeTaille('trop')).toEqual({})
})
