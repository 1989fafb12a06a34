import { expect, test } from 'vitest'
import type { AeDeRegion } from '../../api/axes'
import { jalonsDe, originesDe, poste, tenue } from './lignes'

const REGION: AeDeRegion = {
  region: '27',
  nom: 'Bourgogne-Franche-Comté',
  notifieCentimes: 100,
  cedeCentimes: 0,
  recuCentimes: 0,
  alloueCentimes: 100,
  redeployableCentimes: 40,
  origines: [
    {
      nature: 'CIRCULAIRE',
      reference: 'Circulaire 1',
      alloueCentimes: 100,
      postes: [{ poste: 'ENGAGE', centimes: 60, pointsDeBase: 6000 }],
    },
  ],
  jalons: [{ numero: 1, auPlusTard: '2025-04-04', decisions: 0, tenu: false, depasse: true }],
  jalonsTenus: 0,
  comites: 0,
}

test('chaque origine et chaque jalon disent leur région ; un poste absent ne tient rien', () => {
  const [origine] = originesDe([REGION])
  expect(origine).toMatchObject({ region: '27', reference: 'Circulaire 1' })
  expect(poste(origine!, 'ENGAGE')).toBe(60)
  expect(poste(origine!, 'GELE')).toBe(0)
  expect(jalonsDe([REGION])).toMatchObject([{ nom: 'Bourgogne-Franche-Comté', numero: 1 }])
})

test('un jalon est tenu, manqué ou à venir', () => {
  expect(tenue({ tenu: true, depasse: true })).toBe('TENU')
  expect(tenue({ tenu: false, depasse: true })).toBe('MANQUE')
  expect(tenue({ tenu: false, depasse: false })).toBe('A_VENIR')
})
