import { expect, test } from 'vitest'
import { AXES, deLaFamille, estAxe, FAMILLES, FILTRES_PILOTAGE, listeDe, nomDuFiltre } from './pilotage'

test('chaque axe a son filtre, et chaque mesure une famille', () => {
  expect(new Set(FILTRES_PILOTAGE).size).toBe(Object.keys(AXES).length)
  expect(nomDuFiltre('typeProjet')).toBe('Type de projet')
  expect(estAxe('TAILLE')).toBe(true)
  expect(estAxe('taille')).toBe(false)
  const mesures = Object.values(FAMILLES).flatMap(({ mesures: codes }) => codes)
  expect(new Set(mesures).size).toBe(mesures.length)
})

test('une famille que le tableau ne donne pas laisse toutes ses mesures', () => {
  const donnees = [{ code: 'ENGAGE' }, { code: 'PAYE' }, { code: 'DOSSIERS' }] as const
  expect(deLaFamille(donnees, 'credits').map(({ code }) => code)).toEqual(['ENGAGE', 'PAYE'])
  expect(deLaFamille(donnees, 'usages')).toEqual(donnees)
  expect(deLaFamille(donnees, 'autre')).toEqual(donnees)
})

test('la liste derrière un chiffre garde sa consolidation et ses filtres, sans les vides', () => {
  expect(listeDe('ENGAGE', { exercice: 2025, consolidation: 'c1', region: '27', etat: '' })).toBe(
    '/pilotage/dossiers?mesure=ENGAGE&exercice=2025&consolidation=c1&region=27',
  )
})
