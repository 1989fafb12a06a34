import { expect, test } from 'vitest'
import { taille } from './taille'

test('une taille se lit comme celle d’un téléchargement', () => {
  expect(taille(999)).toBe('999 octets')
  expect(taille(1500)).toBe('1,5 ko')
  expect(taille(2_345_678)).toBe('2,3 Mo')
})
