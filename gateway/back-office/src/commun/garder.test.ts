import { expect, test } from 'vitest'
import { garder } from './garder'

const lignes = [
  { id: 'a', etat: 'PRET', nature: 'AXE' },
  { id: 'b', etat: 'PRET', nature: 'NATION' },
  { id: 'c', etat: 'EXPIRE', nature: 'AXE' },
]
const gardees = (choix: { etat?: string; nature?: string }) => garder(lignes, choix).map(({ id }) => id)

test('chaque choix restreint, un choix vide garde tout, une valeur inconnue ne garde rien', () => {
  expect(gardees({ etat: '', nature: '' })).toEqual(['a', 'b', 'c'])
  expect(gardees({ etat: 'PRET' })).toEqual(['a', 'b'])
  expect(gardees({ etat: 'PRET', nature: 'AXE' })).toEqual(['a'])
  expect(gardees({ etat: 'PERDU' })).toEqual([])
})
