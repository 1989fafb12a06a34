import { expect, test } from 'vitest'
import { critereEnMots } from './libelles'

test('une grille que personne n’a remplie ne se lit pas comme zéro critère rempli', () => {
  expect(critereEnMots({ oui: 3, partiel: 2, criteres: 8 })).toBe('3 et 2 en partie, sur 8')
  expect(critereEnMots({ oui: 0, partiel: 0, criteres: 0 })).toBe('Grille pas remplie')
})
