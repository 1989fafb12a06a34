import { expect, test } from 'vitest'
import { formaterEuros, formaterMontant, formaterNombre, montantPourTableur } from './montant'

test.each([
  [0, '0 €'],
  [100, '1 €'],
  [1, '0,01 €'],
  [105, '1,05 €'],
  [110, '1,10 €'],
  [192_700_000, '1 927 000 €'],
  [192_700_050, '1 927 000,50 €'],
  [-105, '-1,05 €'],
  [-5, '-0,05 €'],
  // The contract's largest amount, and one that a division by 100 would blur.
  [100_000_000_000_000, '1 000 000 000 000 €'],
  [9_007_199_254_740_991, '90 071 992 547 409,91 €'],
])('%i centimes s’écrivent %s', (centimes, attendu) => {
  expect(formaterMontant(centimes).replaceAll('\u00A0', ' ')).toBe(attendu)
})

test('une colonne dont l’en-tête donne l’unité n’écrit que le nombre', () => {
  expect(formaterEuros(192_700_000)).toBe('1\u00A0927\u00A0000')
  expect(formaterEuros(192_700_009)).toBe('1\u00A0927\u00A0000,09')
  expect(formaterNombre(1008)).toBe('1\u00A0008')
})

test.each([
  [192_700_000, '1927000,00'],
  [9, '0,09'],
  [-123_405, '-1234,05'],
])('%i centimes s’exportent %s', (centimes, attendu) => {
  expect(montantPourTableur(centimes)).toBe(attendu)
})

test.each([0.5, Number.NaN, 1e16])('refuse %d, qui n’est pas un entier exact de centimes', (centimes) => {
  expect(() => formaterMontant(centimes)).toThrow(RangeError)
})
