import { expect, test } from 'vitest'
import type { Versement } from '../../api/versements'
import { choisirVersements } from './selection'

const versement = (id: string, etat: Versement['etat'], payable: boolean): Versement => ({
  id,
  dossierId: 'G25-27-0001',
  region: '27',
  porteur: { numeroFinessJuridique: '210000014', raisonSociale: 'Association Les Tilleuls' },
  tranche: 'AVANCE',
  montantCentimes: 1,
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

test('on cherche sans accent ni majuscule, par état et par tranche', () => {
  expect(ids({ recherche: 'tilleuls', etat: 'ATTENDU' })).toEqual(['b', 'c'])
  expect(ids({ recherche: 'autre' })).toEqual([])
  expect(ids({ tranche: 'SOLDE' })).toEqual([])
})
