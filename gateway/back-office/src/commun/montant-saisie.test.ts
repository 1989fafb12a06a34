import { expect, test } from 'vitest'
import { enSaisie, lireEuros } from './montant'

test.each([
  ['12500', 1_250_000],
  ['12 500', 1_250_000],
  ['12\u00A0500,5 €', 1_250_050],
  ['12\u202F500.55', 1_250_055],
  ['0,01', 1],
  ['1,15', 115],
  ['999999999999,99', 99_999_999_999_999],
])('« %s » se lit %d centimes', (texte, centimes) => {
  expect(lireEuros(texte)).toBe(centimes)
})

test.each(['', ' ', '-1', '1,234', '1.234,56', '1e3', '12€50', 'douze', '1234567890123', '+5'])(
  '« %s » n’est pas un montant',
  (texte) => {
    expect(lireEuros(texte)).toBeUndefined()
  },
)

test.each([1, 100, 1_250_050, 99_999_999_999_999])('%d centimes se relisent comme ils s’écrivent', (centimes) => {
  expect(lireEuros(enSaisie(centimes))).toBe(centimes)
})
