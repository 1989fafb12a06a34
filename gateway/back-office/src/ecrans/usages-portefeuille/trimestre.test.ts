import { expect, it } from 'vitest'
import { nomDuTrimestre } from './colonnes'

it('names a quarter as a person says it', () => {
  expect(nomDuTrimestre('2027-T1')).toBe('1er trimestre 2027')
  expect(nomDuTrimestre('2027-T4')).toBe('4e trimestre 2027')
})
