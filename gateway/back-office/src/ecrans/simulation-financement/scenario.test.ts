import { expect, test } from 'vitest'
import { ecrire, erreursDe, lire, scenarioDe, VIDE } from './scenario'

const CINQUANTE = { ...VIDE, nom: 'Cinquante', region: '27', nombre: '50', organisme: '60', prix: '100000' }

test('un scénario se relit comme il s’écrit dans l’adresse', () => {
  expect(ecrire(CINQUANTE)).toBe('Cinquante~27~REFERENCEE~60~50~ACQUISITION~PH~100000~')
  expect(lire(ecrire(CINQUANTE))).toEqual(CINQUANTE)
  expect(lire(ecrire({ ...CINQUANTE, nom: 'a~b' }))?.nom).toBe('a b')
})

test.each(['', 'x', 'Cinquante~27~REFERENCEE~60~0~ACQUISITION~PH~~', 'Cinquante~27~REFERENCEE~10~50~ACQUISITION~PH~~'])(
  'l’adresse altérée « %s » n’est pas un scénario',
  (texte) => expect(lire(texte)).toBeUndefined(),
)

test('le service reçoit des centimes et l’organisme entier', () => {
  expect(scenarioDe(CINQUANTE)).toMatchObject({
    nom: 'Cinquante',
    region: '27',
    lots: [{ totalEssmsOrganisme: 60, nombre: 50, prixEditeurParEssmsCentimes: 100_000 }],
  })
  expect(scenarioDe({ ...CINQUANTE, organisme: '', prix: '' }).lots[0]).toMatchObject({ totalEssmsOrganisme: 50 })
})

test('chaque champ à corriger le dit', () => {
  expect(Object.keys(erreursDe(VIDE))).toEqual(['nom', 'region', 'nombre'])
  expect(erreursDe({ ...CINQUANTE, organisme: '20' })).toHaveProperty('organisme')
})
