import { expect, test } from 'vitest'
import type { Echeance } from '../api/pilotage'
import { delai, prochaine } from './echeance'

const echeance = (code: Echeance['code'], joursRestants: number): Echeance => ({
  code,
  libelle: code,
  date: '2025-10-15',
  joursRestants,
  reference: { texte: 't', localisation: 'l', statut: 'sur_texte' },
})

test.each([
  [23, 'dans 23 jours'],
  [1, 'dans 1 jour'],
  [0, 'aujourd’hui'],
  [-1, 'passée depuis 1 jour'],
  [-2, 'passée depuis 2 jours'],
])('%i jours restants : %s', (jours, attendu) => {
  expect(delai(jours)).toBe(attendu)
})

test('la prochaine échéance est la plus proche qui n’est pas passée, le jour même compris', () => {
  const passee = echeance('REDEPLOIEMENT', -1)
  const loin = echeance('ENGAGEMENT_REDEPLOYE', 77)
  expect(prochaine([loin, echeance('ENGAGEMENT_INITIAL', 0), passee])?.code).toBe('ENGAGEMENT_INITIAL')
  expect(prochaine([passee, loin])?.code).toBe('ENGAGEMENT_REDEPLOYE')
  expect(prochaine([passee])).toBeUndefined()
})
