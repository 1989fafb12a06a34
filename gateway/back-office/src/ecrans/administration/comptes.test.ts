import { expect, it } from 'vitest'
import type { Refus } from '../../api/audit'
import { comptesVus } from './comptes'

const refus = (sujet: string, instant: string, roles: string[]): Refus => ({
  id: `${sujet} ${instant}`,
  instant,
  sujet,
  nom: sujet,
  roles,
  methode: 'GET',
  chemin: '/',
  statut: 403,
  code: 'acces.role',
  detail: '',
})

it('shows each account once, with the rights of its latest refusal, whatever service told it', () => {
  const vus = comptesVus([
    refus('ada', '2027-01-02T00:00:00Z', ['ARS_DECIDEUR']),
    refus('ada', '2027-01-01T00:00:00Z', ['ARS_FINANCIER']),
    refus('bob', '2027-01-01T00:00:00Z', ['PORTEUR']),
    refus('ada', '2027-01-03T00:00:00Z', ['ARS_INSTRUCTEUR']),
  ])
  expect(vus).toHaveLength(2)
  expect(vus[0]).toMatchObject({ sujet: 'ada', roles: ['ARS_INSTRUCTEUR'], vuLe: '2027-01-03T00:00:00Z', refus: 3 })
  expect(vus[1]).toMatchObject({ sujet: 'bob', refus: 1 })
})
