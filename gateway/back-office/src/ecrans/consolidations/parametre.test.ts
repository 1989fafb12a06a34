import { expect, test } from 'vitest'
import { enClair } from './parametre'

test('le jour ou le mois d’un traitement s’écrit en français', () => {
  expect(enClair({ nom: 'Période', valeur: '2025-10-14' })).toBe('Période : 14 octobre 2025')
  expect(enClair({ nom: 'Période', valeur: '2026-09' })).toBe('Période : septembre 2026')
})

test('ce qui n’est ni un jour ni un mois reste tel quel', () => {
  expect(enClair({ nom: 'Enveloppe', valeur: '2025-G25' })).toBe('Enveloppe : 2025-G25')
  expect(enClair({ nom: 'Passage', valeur: '2025-99' })).toBe('Passage : 2025-99')
})
