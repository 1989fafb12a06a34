import { expect, test } from 'vitest'
import { formaterSeuil, formaterTaux, tauxPourTableur } from './taux'

const espaces = (texte: string) => texte.replaceAll(/[\u00A0\u202F]/g, ' ')

test.each([
  [0, '0,0 %'],
  [4_700, '47,0 %'],
  [4_499, '44,9 %'],
  [4_500, '45,0 %'],
  [9_999, '99,9 %'],
  [10_000, '100,0 %'],
])('%i points de base s’écrivent %s, sans jamais arrondir vers un seuil', (points, attendu) => {
  expect(espaces(formaterTaux(points))).toBe(attendu)
})

test('un seuil ne montre de décimales que s’il en a', () => {
  expect(espaces(formaterSeuil(4_500))).toBe('45 %')
  expect(espaces(formaterSeuil(6_550))).toBe('65,5 %')
})

test('l’export garde les points de base', () => {
  expect(tauxPourTableur(4_499)).toBe('44,99')
  expect(tauxPourTableur(5)).toBe('0,05')
})
