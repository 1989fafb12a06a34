import { expect, test } from 'vitest'
import { jetonCsrf } from './csrf'
import { estNational, libelleDesRoles } from './session'
import { sessionDeTest } from './session-de-test'

test('les rôles se lisent en français ; un rôle inconnu reste visible', () => {
  expect(libelleDesRoles(['ARS_INSTRUCTEUR', 'ARS_DECIDEUR'])).toBe('Instructeur ARS, Décideur ARS')
  expect(libelleDesRoles(['NOUVEAU'])).toBe('NOUVEAU')
})

test.each([
  ['CNSA_PILOTE', true],
  ['DNS_PILOTE', true],
  ['ARS_DECIDEUR', false],
  ['PORTEUR', false],
])('%s : national %s', (role, attendu) => {
  expect(estNational(sessionDeTest([role]))).toBe(attendu)
})

test('le jeton anti-CSRF se lit parmi les cookies', () => {
  expect(jetonCsrf('a=1; XSRF-TOKEN=ab%2Fc; b=2')).toBe('ab/c')
  expect(jetonCsrf('a=1')).toBe('')
})
