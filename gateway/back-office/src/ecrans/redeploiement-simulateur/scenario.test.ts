import { expect, test } from 'vitest'
import { demandeDe, ecrireScenario, lireScenario, scenarioDe, totalDe } from './scenario'

const SCENARIO = {
  transferts: [
    { de: '52', vers: '44', centimes: 15_000_000 },
    { de: '27', vers: '44', centimes: 10_000_050 },
    { de: '52', vers: '11', centimes: 1 },
  ],
  dossiers: ['G25-52-0002', 'G25-27-0001', 'G25-52-0001'],
}

test('un scénario se relit comme il s’écrit', () => {
  const texte = ecrireScenario(SCENARIO)
  expect(texte).toBe('52.44.15000000~27.44.10000050~52.11.1~G25-52-0002~G25-27-0001~G25-52-0001')
  expect(lireScenario(texte)).toEqual(SCENARIO)
})

test.each(['', '52.44', '52.44.-1', '52.99.100', '52.44.1,5', 'G25-52-0001', '52.44.100~<b>', '52.44.100000000000000'])(
  'l’adresse altérée « %s » n’est pas un scénario',
  (texte) => {
    expect(lireScenario(texte)).toBeUndefined()
  },
)

test('le service reçoit une ligne par région, les dossiers de chaque donneur dans l’ordre choisi', () => {
  expect(demandeDe('2025-G25', SCENARIO)).toEqual({
    enveloppe: '2025-G25',
    donneurs: [
      { region: '52', centimes: 15_000_001, dossiersDeprogrammes: ['G25-52-0002', 'G25-52-0001'] },
      { region: '27', centimes: 10_000_050, dossiersDeprogrammes: ['G25-27-0001'] },
    ],
    receveurs: [
      { region: '44', centimes: 25_000_050 },
      { region: '11', centimes: 1 },
    ],
  })
})

test('ce qui est cédé est ce qui est reçu', () => {
  const { donneurs, receveurs } = demandeDe('2025-G25', SCENARIO)
  const somme = (parts: readonly { centimes: number }[]) => parts.reduce((total, { centimes }) => total + centimes, 0)
  expect(somme(donneurs)).toBe(totalDe(SCENARIO))
  expect(somme(receveurs)).toBe(totalDe(SCENARIO))
})

test('un conseil devient des transferts, et le simulateur en retire le même conseil', () => {
  const conseil = {
    donneurs: [
      { region: '52' as const, centimes: 300, dossiersDeprogrammes: [] },
      { region: '27' as const, centimes: 100, dossiersDeprogrammes: ['G25-27-0001'] },
    ],
    receveurs: [
      { region: '44' as const, centimes: 350 },
      { region: '11' as const, centimes: 50 },
    ],
  }
  const scenario = scenarioDe(conseil)
  expect(scenario.transferts).toEqual([
    { de: '52', vers: '44', centimes: 300 },
    { de: '27', vers: '44', centimes: 50 },
    { de: '27', vers: '11', centimes: 50 },
  ])
  expect(demandeDe('2025-G25', scenario)).toEqual({
    enveloppe: '2025-G25',
    donneurs: [{ region: '52', centimes: 300 }, conseil.donneurs[1]],
    receveurs: conseil.receveurs,
  })
})
