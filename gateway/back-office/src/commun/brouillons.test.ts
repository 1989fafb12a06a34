import { expect, test } from 'vitest'
import { cleDeBrouillon, garderBrouillon, lireBrouillon } from './brouillons'

function memoire() {
  const valeurs = new Map<string, string>()
  return {
    getItem: (cle: string) => valeurs.get(cle) ?? null,
    setItem: (cle: string, valeur: string) => void valeurs.set(cle, valeur),
    removeItem: (cle: string) => void valeurs.delete(cle),
  }
}

const estTexte = (valeur: unknown): valeur is string => typeof valeur === 'string'
const JOUR = 24 * 3600 * 1000

test('une saisie se retrouve telle quelle, avec sa date', () => {
  const m = memoire()
  garderBrouillon('c', 'bonjour', m, 5)
  expect(lireBrouillon('c', estTexte, m, 6)).toEqual({ le: 5, valeur: 'bonjour' })
})

test('chaque compte a les siennes', () => {
  const m = memoire()
  garderBrouillon(cleDeBrouillon('alice', 'mois'), 'a', m, 0)
  expect(lireBrouillon(cleDeBrouillon('bruno', 'mois'), estTexte, m, 0)).toBeUndefined()
})

test('une saisie trop vieille, illisible ou d’une autre forme est oubliée', () => {
  const m = memoire()
  garderBrouillon('vieille', 'x', m, 0)
  garderBrouillon('autre', { a: 1 }, m, 0)
  m.setItem('abimee', '{')
  expect(lireBrouillon('vieille', estTexte, m, 31 * JOUR)).toBeUndefined()
  expect(lireBrouillon('autre', estTexte, m, 1)).toBeUndefined()
  expect(lireBrouillon('abimee', estTexte, m, 1)).toBeUndefined()
  expect(m.getItem('autre')).toBeNull()
})

test('un navigateur qui refuse de garder laisse écrire', () => {
  const pleine = {
    ...memoire(),
    setItem: () => {
      throw new DOMException('QuotaExceededError')
    },
  }
  expect(() => garderBrouillon('c', 'x', pleine)).not.toThrow()
})
