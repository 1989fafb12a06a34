import { expect, test } from 'vitest'
import type { Mouvement } from '../api/registre'
import { delegue, libelleDuType, montantDe } from './mouvements'

const mouvement = (changement: Partial<Mouvement>): Mouvement => ({
  id: '2025-G25/000000000002',
  enveloppe: '2025-G25',
  sequence: 2,
  type: 'NOTIFICATION_AE',
  dateEffet: '2025-05-12',
  decideLe: '2025-05-13T08:00:00Z',
  auteur: { sujet: 'cnsa', nom: 'Agent CNSA' },
  references: {},
  lignes: [],
  empreintePrecedente: '',
  empreinte: '',
  ...changement,
})

test('une délégation négative le reste', () => {
  const reprise = mouvement({
    lignes: [
      { titulaire: '27', poste: 'DISPONIBLE', origine: 'Circulaire', centimes: -10_000_000 },
      { titulaire: 'NAT', poste: 'RESERVE', centimes: 10_000_000 },
    ],
  })
  expect(delegue(reprise)).toBe(-10_000_000)
  expect(montantDe(reprise)).toBe(-10_000_000)
})

test('le montant est celui du mouvement, sinon ce que ses lignes apportent', () => {
  expect(montantDe(mouvement({ type: 'ENGAGEMENT', montantCentimes: 42 }))).toBe(42)
  const ouverture = mouvement({
    type: 'OUVERTURE',
    lignes: [
      { titulaire: 'NAT', poste: 'CADRE', centimes: -700 },
      { titulaire: 'NAT', poste: 'RESERVE', centimes: 700 },
    ],
  })
  expect(montantDe(ouverture)).toBe(700)
})

test('une nature inconnue garde son nom', () => {
  expect(libelleDuType('GEL')).toBe('Gel')
  expect(libelleDuType('NOUVELLE_NATURE')).toBe('NOUVELLE_NATURE')
})
