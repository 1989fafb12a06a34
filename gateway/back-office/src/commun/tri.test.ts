import { expect, test } from 'vitest'
import { trier } from './tri'

const lignes = [
  { nom: 'Île-de-France', taux: 66 },
  { nom: 'Mayotte', taux: undefined },
  { nom: 'Bretagne', taux: 91 },
  { nom: 'Guyane', taux: 9 },
  { nom: 'Hauts-de-France', taux: 66 },
]
const noms = (triees: typeof lignes) => triees.map(({ nom }) => nom)

test('trie les nombres comme des nombres', () => {
  expect(noms(trier(lignes, (l) => l.taux, 'asc'))[0]).toBe('Guyane')
  expect(noms(trier(lignes, (l) => l.taux, 'desc'))[0]).toBe('Bretagne')
})

test('ce qui n’a pas de valeur va à la fin dans les deux sens', () => {
  expect(noms(trier(lignes, (l) => l.taux, 'asc')).at(-1)).toBe('Mayotte')
  expect(noms(trier(lignes, (l) => l.taux, 'desc')).at(-1)).toBe('Mayotte')
})

test('les accents ne rejettent pas l’Île-de-France après les autres', () => {
  expect(noms(trier(lignes, (l) => l.nom, 'asc'))).toEqual([
    'Bretagne',
    'Guyane',
    'Hauts-de-France',
    'Île-de-France',
    'Mayotte',
  ])
})

test('à égalité, garde l’ordre reçu dans les deux sens et ne touche pas à la liste', () => {
  const egales = (sens: 'asc' | 'desc') =>
    noms(trier(lignes, (l) => l.taux, sens)).filter((nom) => nom.endsWith('France'))
  expect(egales('asc')).toEqual(['Île-de-France', 'Hauts-de-France'])
  expect(egales('desc')).toEqual(['Île-de-France', 'Hauts-de-France'])
  expect(lignes[0]?.nom).toBe('Île-de-France')
})
