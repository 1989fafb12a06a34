import { expect, test } from 'vitest'
import { libelleDesRoles } from '../../api/session'
import { ACTES, ROLES } from './roles'

const de = (role: string) => ROLES.find((decrit) => decrit.role === role)!

test('chaque rôle a son nom, et dit ce que la table lui ouvre', () => {
  for (const { role } of ROLES) expect(libelleDesRoles([role])).not.toBe(role)
  expect(de('GRADES_LECTURE').fait).toBe('Rien : lecture seule')
  expect(de('PORTEUR').fait).toContain('Demander un versement')
  expect(de('PORTEUR').fait).not.toContain('Valider un versement')
  expect(de('ARS_DECIDEUR').lit).toContain('les refus opposés')
})

test('un acte n’est décrit qu’une fois, et ouvert à quelqu’un', () => {
  expect(new Set(ACTES.map(({ acte }) => acte)).size).toBe(ACTES.length)
  expect(ACTES.every(({ roles }) => roles !== '')).toBe(true)
})
