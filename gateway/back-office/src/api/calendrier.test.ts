import { expect, test } from 'vitest'
import { jourDuCompte } from './calendrier'

test('une échéance et les jours qui restent disent quel jour il est', () => {
  expect(jourDuCompte({ date: '2025-10-15', joursRestants: 23 })).toBe('2025-09-22')
  expect(jourDuCompte({ date: '2025-12-31', joursRestants: -1 })).toBe('2026-01-01')
  expect(jourDuCompte({ date: '2028-03-01', joursRestants: 1 })).toBe('2028-02-29')
})
