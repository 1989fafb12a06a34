import { expect, test } from 'vitest'
import { apprendreDuree, finDeSession, noterReponse, phaseDe, resteEnMots } from './activite'

function memoire() {
  const valeurs = new Map<string, string>()
  return {
    getItem: (cle: string) => valeurs.get(cle) ?? null,
    setItem: (cle: string, valeur: string) => void valeurs.set(cle, valeur),
  }
}

test('chaque réponse redonne la durée entière, dans tous les onglets', () => {
  const commune = memoire()
  apprendreDuree(1800, commune, 0)
  expect(finDeSession(commune)).toBe(1_800_000)
  noterReponse(commune, 600_000)
  expect(finDeSession(commune)).toBe(2_400_000)
})

test('sans réponse encore, la fin n’est pas connue', () => {
  expect(finDeSession(memoire())).toBeUndefined()
})

test('la fin s’annonce avant d’arriver', () => {
  expect(phaseDe(1_000_000, 699_999, 300)).toBe('ouverte')
  expect(phaseDe(1_000_000, 700_000, 300)).toBe('bientot')
  expect(phaseDe(1_000_000, 1_000_000, 300)).toBe('finie')
})

test('le temps qui reste se dit à la minute', () => {
  expect(resteEnMots(300_000, 0)).toBe('dans moins de 5 minutes')
  expect(resteEnMots(300_000, 241_000)).toBe('dans moins d’une minute')
})
