import { expect, test } from 'vitest'
import { sessionDeTest } from '../../api/session-de-test'
import { blocsDe } from './blocs'

const de = (region: string | undefined, ...roles: string[]) =>
  blocsDe(sessionDeTest(roles, region === undefined ? {} : { region }))

test('chaque rôle a d’abord ce qu’il doit faire', () => {
  expect(de(undefined, 'CNSA_PILOTE')).toEqual(['echeances', 'regions', 'redeploiements', 'messages'])
  expect(de('27', 'ARS_INSTRUCTEUR')).toEqual(['echeances', 'retards', 'dossiers', 'montants', 'messages'])
  expect(de('27', 'ARS_FINANCIER')).toEqual(['echeances', 'redeploiements', 'versements', 'messages'])
  expect(de('27', 'ARS_DECIDEUR')).toEqual([
    'echeances',
    'redeploiements',
    'retards',
    'dossiers',
    'decisions',
    'engagements',
    'messages',
  ])
})

test('qui a deux rôles a les deux listes, chaque bloc une fois', () => {
  const blocs = de('27', 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR')
  expect(new Set(blocs).size).toBe(blocs.length)
  expect(blocs).toContain('montants')
  expect(blocs).toContain('decisions')
})

test('un profil sans écran d’agent n’a pas de tâche', () => expect(de(undefined, 'PORTEUR')).toEqual([]))
