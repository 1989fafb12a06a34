import { expect, test } from 'vitest'
import { abscisse, CADRE, etiquettes, ordonnee, tracer } from './geometrie'

test('le maximum touche le haut, zéro le bas', () => {
  expect(ordonnee(100, 100)).toBe(CADRE.haut)
  expect(ordonnee(0, 100)).toBe(CADRE.hauteur - CADRE.bas)
})

test('les points occupent toute la largeur, un seul le milieu', () => {
  expect(abscisse(0, 3)).toBe(CADRE.gauche)
  expect(abscisse(2, 3)).toBe(CADRE.largeur - CADRE.droite)
  expect(abscisse(0, 1)).toBe((CADRE.gauche + CADRE.largeur - CADRE.droite) / 2)
})

test('une ligne s’écrit point par point', () => {
  const points = [
    { libelle: 'a', valeur: 0 },
    { libelle: 'b', valeur: 100 },
  ]
  expect(tracer(points, 100)).toBe('56,224 624,16')
})

test('les étiquettes gardent la première et la dernière', () => {
  expect(etiquettes(3, 6)).toEqual([0, 1, 2])
  expect(etiquettes(24, 4)).toEqual([0, 8, 15, 23])
})
