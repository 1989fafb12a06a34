import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OPERATIONS, peut } from './operations'
import { sessionDeTest } from '../../api/session-de-test'

/** "| `EVALUER` | verb | ARS_INSTRUCTEUR | DEPOSE, COMPLET | …": the page that VieDossierTest compares with the code. */
const documentees = new Map(
  readFileSync(new URL('../../../../../docs/concepts/application-life.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((ligne) => {
      const [, nom, , roles, depuis] = ligne.split('|').map((cellule) => cellule.trim())
      return /^`[A-Z_]+`$/.test(nom ?? '') ? [[nom!.slice(1, -1), { roles: liste(roles), depuis: liste(depuis) }]] : []
    }),
)

function liste(cellule: string | undefined): string[] {
  return (cellule ?? '').split(',').map((valeur) => valeur.trim())
}

test.each(Object.entries(OPERATIONS))('%s a les rôles et les états du service', (operation, { roles, depuis }) => {
  const documentee = documentees.get(operation)
  expect(documentee?.roles.toSorted()).toEqual(roles.toSorted())
  expect(documentee?.depuis.toSorted()).toEqual(depuis.toSorted())
})

test('une autre région lit et n’agit pas', () => {
  const session = sessionDeTest(['ARS_INSTRUCTEUR'], { region: '27' })
  expect(peut(session, { region: '27', etat: 'DEPOSE' }, 'EVALUER')).toBe(true)
  expect(peut(session, { region: '52', etat: 'DEPOSE' }, 'EVALUER')).toBe(false)
  expect(peut(session, { region: '27', etat: 'RETENU' }, 'EVALUER')).toBe(false)
  expect(peut({ ...session, roles: ['CNSA_PILOTE'] }, { region: '27', etat: 'DEPOSE' }, 'EVALUER')).toBe(false)
})

test('l’appel national se décide par un agent national, de n’importe quelle région', () => {
  const cnsa = sessionDeTest(['CNSA_PILOTE'])
  expect(peut(cnsa, { region: '27', etat: 'REORIENTE' }, 'RETENIR_AU_NATIONAL')).toBe(true)
  expect(peut(cnsa, { region: '27', etat: 'RECEVABLE' }, 'RETENIR_AU_NATIONAL')).toBe(false)
  const ars = sessionDeTest(['ARS_DECIDEUR'], { region: '27' })
  expect(peut(ars, { region: '27', etat: 'REORIENTE' }, 'REJETER_AU_NATIONAL')).toBe(false)
})
