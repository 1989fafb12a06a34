import { expect, test } from 'vitest'
import { sessionDeTest } from '../../api/session-de-test'
import { actesPossibles, pourJoindre } from './actes'

const DEMANDE = { etat: 'DEMANDE', regions: ['27'], etapes: [] } as const
const gestes = (roles: string[], demande: object = {}, region?: string) =>
  actesPossibles(sessionDeTest(roles, region === undefined ? {} : { region }), { ...DEMANDE, ...demande } as never)

test('une ARS rallie la demande d’une autre et retire la sienne', () => {
  expect(gestes(['ARS_INSTRUCTEUR'], {}, '44')).toEqual([{ geste: 'ralliement', empechement: undefined }])
  expect(gestes(['ARS_INSTRUCTEUR'], {}, '27')).toEqual([{ geste: 'retrait', empechement: undefined }])
  expect(gestes(['ARS_INSTRUCTEUR'], { etat: 'INSTRUIT' }, '44')[0]?.empechement).toContain('avis')
})

test('on signe après l’avis, une fois par institution', () => {
  expect(gestes(['DNS_PILOTE'])[0]).toEqual({ geste: 'signature', empechement: 'la CNSA rend d’abord son avis.' })
  expect(gestes(['DNS_PILOTE'], { etat: 'INSTRUIT' })[0]?.empechement).toBeUndefined()
  const signee = { etat: 'SIGNE', etapes: [{ geste: 'SIGNATURE', qualite: 'DNS' }] }
  expect(gestes(['DNS_PILOTE'], signee)[0]?.empechement).toContain('la DNS a déjà signé')
  expect(gestes(['CNSA_PILOTE'], signee).find(({ geste }) => geste === 'signature')?.empechement).toBeUndefined()
})

test('une demande close ou un autre rôle n’a aucun acte', () => {
  expect(gestes(['CNSA_PILOTE'], { etat: 'ACCEPTE' })).toEqual([])
  expect(gestes(['ARS_FINANCIER'], {}, '27')).toEqual([])
})

test('seule une région qui porte la demande y joint un document, avant sa clôture', () => {
  const joint = (role: string, region: string, etat = 'DEMANDE') =>
    pourJoindre(sessionDeTest([role], { region }), { ...DEMANDE, etat } as never)
  expect(joint('ARS_INSTRUCTEUR', '27')).toBe(true)
  expect(joint('ARS_INSTRUCTEUR', '44')).toBe(false)
  expect(joint('ARS_INSTRUCTEUR', '27', 'ACCEPTE')).toBe(false)
  expect(joint('ARS_DECIDEUR', '27')).toBe(false)
})
