import { expect, test } from 'vitest'
import { nomDuChamp, phraseDuChangement } from './historique'

test('un champ porte le nom que les écrans lui donnent', () => {
  expect(nomDuChamp('suiviPar')).toBe('Suivi par')
  expect(nomDuChamp('consultation[2A]')).toBe('Consultation du département 2A')
  expect(nomDuChamp('essms[210300018].typeProjet')).toBe('ESSMS 210300018, type de projet')
  expect(nomDuChamp('champNouveau')).toBe('champNouveau')
})

test('ce qui est posé, changé ou retiré se lit sans chercher la valeur d’avant', () => {
  expect(phraseDuChangement({ champ: 'suiviPar', apres: 'Mme Durand' })).toBe('Suivi par : Mme Durand')
  expect(phraseDuChangement({ champ: 'suiviPar', avant: 'Mme Durand', apres: 'M. Petit' })).toBe(
    'Suivi par : Mme Durand devient M. Petit',
  )
  expect(phraseDuChangement({ champ: 'dateSignature', avant: '2025-10-01', apres: '2025-10-14' })).toBe(
    'dateSignature : 1er octobre 2025 devient 14 octobre 2025',
  )
  expect(phraseDuChangement({ champ: 'secteur', avant: 'PA' })).toBe('secteur : PA est retiré')
})
