import { expect, test } from 'vitest'
import { sessionDeTest } from '../../api/session-de-test'
import {
  estPour,
  partieDe,
  pourArreter,
  pourDecider,
  pourDemander,
  pourEnvoyer,
  pourPreparerConvention,
  pourRenvoyer,
  pourResilier,
  pourRetourner,
  pourSigner,
  pourValider,
} from './droits'

const session = (roles: string[], region: string) => sessionDeTest(roles, { region })
const ENGAGEMENT = { enveloppe: '2025-G25', montantCentimes: 1, mouvementId: 'm', date: '2025-10-07' }

test('un acte est proposé au rôle qui le fait, dans la région du dossier', () => {
  expect(estPour(session(['ARS_FINANCIER'], '27'), { region: '27' }, 'ARS_FINANCIER')).toBe(true)
  expect(estPour(session(['ARS_FINANCIER'], '52'), { region: '27' }, 'ARS_FINANCIER')).toBe(false)
  expect(estPour(session(['ARS_DECIDEUR'], '27'), { region: '27' }, 'ARS_FINANCIER')).toBe(false)
})

test('le décideur de la région signe pour l’ARS, le porteur pour lui-même, personne d’autre', () => {
  expect(partieDe(session(['ARS_DECIDEUR'], '27'), { region: '27' })).toBe('ARS')
  expect(partieDe(session(['ARS_DECIDEUR'], '52'), { region: '27' })).toBeUndefined()
  expect(partieDe(session(['ARS_INSTRUCTEUR'], '27'), { region: '27' })).toBeUndefined()
  expect(partieDe(sessionDeTest(['PORTEUR']), { region: '27' })).toBe('PORTEUR')
  expect(partieDe(session(['PORTEUR', 'ARS_DECIDEUR'], '27'), { region: '27' })).toBe('ARS')
})

test('le montant s’arrête, puis se décide, puis se conventionne', () => {
  expect(pourArreter({ etat: 'CALCULE' })).toBeUndefined()
  expect(pourArreter({ etat: 'ARRETE' })).toContain('déjà arrêté')
  expect(pourDecider({ etat: 'CALCULE' })).toContain('arrêter le montant')
  expect(pourDecider({ etat: 'ARRETE' })).toBeUndefined()
  expect(pourDecider({ etat: 'ENGAGE' })).toContain('déjà prise')
  expect(pourPreparerConvention({})).toContain('décision attributive')
})

test('un projet de convention s’envoie à la signature une fois, et ne se signe ni ne se résilie', () => {
  expect(pourEnvoyer({ etat: 'PROJET' })).toBeUndefined()
  expect(pourEnvoyer({ etat: 'A_SIGNER' })).toContain('plus en projet')
  expect(pourSigner({ etat: 'PROJET', signaturesAttendues: ['ARS'] }, { engagement: ENGAGEMENT }, 'ARS')).toContain(
    'envoie d’abord',
  )
  expect(pourResilier({ etat: 'PROJET' })).toContain('pas signée')
})

test('on ne signe pas avant l’engagement, ni deux fois', () => {
  const aSigner = { etat: 'A_SIGNER', signaturesAttendues: ['ARS', 'PORTEUR'] } as const
  const convention = { ...aSigner, signaturesAttendues: [...aSigner.signaturesAttendues] }
  expect(pourSigner(convention, { engagement: ENGAGEMENT }, 'ARS')).toBeUndefined()
  expect(pourSigner(convention, {}, 'ARS')).toContain('engagées')
  expect(pourSigner({ ...convention, signaturesAttendues: ['PORTEUR'] }, { engagement: ENGAGEMENT }, 'ARS')).toContain(
    'déjà signé',
  )
  expect(pourSigner({ etat: 'SIGNEE', signaturesAttendues: [] }, { engagement: ENGAGEMENT }, 'ARS')).toBeDefined()
  expect(pourResilier({ etat: 'SIGNEE' })).toBeUndefined()
  expect(pourResilier({ etat: 'A_SIGNER' })).toBeDefined()
  expect(pourResilier({ etat: 'RESILIEE' })).toBeDefined()
})

test('un versement se demande, se valide, se renvoie et revient dans ses états', () => {
  expect(pourDemander({ etat: 'ATTENDU', payable: true, montantCentimes: 1 })).toBeUndefined()
  expect(pourDemander({ etat: 'ATTENDU', payable: false, montantCentimes: 1 })).toContain('conditions manquent')
  expect(pourValider({ etat: 'ATTENDU', payable: true, montantCentimes: 1 })).toContain('pas encore demandé')
  expect(pourValider({ etat: 'DEMANDE', payable: true, montantCentimes: 1 })).toBeUndefined()
  expect(pourValider({ etat: 'REJETE', payable: true, montantCentimes: 1 })).toBeUndefined()
  expect(pourValider({ etat: 'DEMANDE', payable: false, montantCentimes: 1 })).toContain('conditions manquent')
  expect(pourValider({ etat: 'DEMANDE', payable: false, montantCentimes: 0 })).toContain('rien à payer')
  expect(pourDemander({ etat: 'ATTENDU', payable: false, montantCentimes: 0 })).toContain('rien à payer')
  expect(pourValider({ etat: 'PAYE', payable: true, montantCentimes: 1 })).toContain('déjà validé')
  expect(pourRenvoyer({ etat: 'REJETE' })).toBeUndefined()
  expect(pourRenvoyer({ etat: 'ATTENDU' })).toBeDefined()
  expect(pourRenvoyer({ etat: 'TRANSMIS' })).toContain('gestionnaire')
  expect(pourRetourner({ etat: 'TRANSMIS' })).toBeUndefined()
  expect(pourRetourner({ etat: 'VALIDE' })).toBeDefined()
})
