import { expect, test } from 'vitest'
import { demandeDe, erreursDe, pourAbandonner, pourEtablirAvenant, pourPreparer, pourSignerAvenant } from './avenant'

const SAISIE = { essmsRetires: [], montant: undefined, versements: {}, motif: 'Deux établissements quittent le projet' }

test('un avenant change quelque chose et dit pourquoi', () => {
  expect(erreursDe({ ...SAISIE, motif: 'court' })).toEqual({
    quoi: 'Dites ce qui change : des ESSMS retirés, un montant, ou des versements.',
    motif: 'Indiquez le motif (10 caractères au moins).',
  })
  expect(erreursDe({ ...SAISIE, essmsRetires: ['210000105'] })).toEqual({})
})

test('des versements font le montant, au centime', () => {
  const saisie = { ...SAISIE, montant: 300, versements: { AVANCE: 100, SOLDE: 199 } }
  expect(erreursDe(saisie)).toEqual({ versements: 'La somme des versements doit être le montant retenu.' })
  expect(erreursDe({ ...saisie, versements: { AVANCE: 100, SOLDE: 200 } })).toEqual({})
})

test('seul ce qui change part', () => {
  expect(demandeDe({ ...SAISIE, motif: ' Baisse demandée ', montant: 300 })).toEqual({
    motif: 'Baisse demandée',
    montantCentimes: 300,
  })
  expect(demandeDe({ ...SAISIE, essmsRetires: ['1'], versements: { SOLDE: 5 } })).toEqual({
    motif: SAISIE.motif,
    essmsRetires: ['1'],
    echeancier: [{ tranche: 'SOLDE', montantCentimes: 5 }],
  })
})

test('chaque acte dit ce qui l’empêche', () => {
  expect(pourPreparer([{ etat: 'SIGNE', numero: 1 }])).toBeUndefined()
  expect(pourPreparer([{ etat: 'A_SIGNER', numero: 2 }])).toContain('n° 2')
  expect(pourEtablirAvenant({ etat: 'A_SIGNER' })).toBeDefined()
  expect(pourSignerAvenant({ etat: 'PROJET', signaturesAttendues: ['ARS'] }, 'ARS')).toContain('établir')
  expect(pourSignerAvenant({ etat: 'A_SIGNER', signaturesAttendues: ['PORTEUR'] }, 'ARS')).toContain('déjà signé')
  expect(pourSignerAvenant({ etat: 'A_SIGNER', signaturesAttendues: ['ARS'] }, 'ARS')).toBeUndefined()
  expect(pourSignerAvenant({ etat: 'A_SIGNER', signaturesAttendues: ['PORTEUR'] }, 'PORTEUR')).toBeUndefined()
  expect(pourSignerAvenant({ etat: 'A_SIGNER', signaturesAttendues: ['ARS'] }, 'PORTEUR')).toContain(
    'le porteur a déjà',
  )
  expect(pourAbandonner({ etat: 'SIGNE' })).toBeDefined()
})
