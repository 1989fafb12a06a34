import { expect, test } from 'vitest'
import type { Versement } from '../../api/versements'
import { choisirVersements } from './selection'

const versement = (id: string, etat: Versement['etat'], payable: boolean, montantCentimes = 1): Versement => ({
  id,
  dossierId: 'G25-27-0001',
  region: '27',
  porteur: { numeroFinessJuridique: '210000014', raisonSociale: 'Association Les Tilleuls' },
  tranche: 'AVANCE',
  montantCentimes,
  etat,
  payable,
  tentatives: 0,
  conditions: [],
})

const TOUS = [versement('a', 'PAYE', true), versement('b', 'ATTENDU', true), versement('c', 'ATTENDU', false)]
const SANS = { region: '', etat: '', tranche: '', conditions: '', recherche: '' }
const ids = (filtres: Partial<typeof SANS>) => choisirVersements(TOUS, { ...SANS, ...filtres }).map(({ id }) => id)

test('ce qui est payé n’attend plus de condition', () => {
  expect(ids({})).toEqual(['a', 'b', 'c'])
  expect(ids({ conditions: 'remplies' })).toEqual(['b'])
  expect(ids({ conditions: 'manquantes' })).toEqual(['c'])
})

test('à ce qu’un avenant a ramené à zéro, il ne manque rien', () => {
  const nul = [versement('d', 'DEMANDE', false, 0)]
  expect(choisirVersements(nul, SANS)).toHaveLength(1)
  expect(choisirVersements(nul, { ...SANS, conditions: 'manquantes' })).toEqual([])
  expect(choisirVersements(nul, { ...SANS, conditions: 'remplies' })).toEqual([])
})

test('on cherche sans accent ni majuscule, par état et par tranche', () => {
  expect(ids({ recherche: 'tilleuls', etat: 'ATTENDU' })).toEqual(['b', 'c'])
  expect(ids({ recherche: 'autre' })).toEqual([])
  expect(ids({ tranche: 'SOLDE' })).toEqual([])
})
