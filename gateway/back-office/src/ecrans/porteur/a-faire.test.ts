import { expect, test } from 'vitest'
import type { SuiviMois } from '../../api/usages'
import { aFaire } from './a-faire'

const PROJET = { dossierId: 'G25-27-0001', dateConvention: '2025-11-20', attestee: false } as const
const mois = (nom: string, etat: SuiviMois['etat'], manques: string[] = []): SuiviMois => ({
  mois: nom,
  etat,
  corrigeDepuis: false,
  essmsDeclares: 1,
  essms: 1,
  manques,
  etapes: [],
})

test('ce que l’ARS redemande vient en premier, puis ce qui manque, puis ce qui se certifie', () => {
  const suivis = [
    mois('2026-09', 'DECLARE'),
    mois('2026-10', 'DECLARE', ['a', 'b']),
    mois('2026-11', 'A_REPRENDRE'),
    mois('2026-08', 'VALIDE'),
  ]
  expect(
    aFaire({ ...PROJET, dernierMois: '2026-11', dateVsr: '2026-06-30' }, suivis).map(({ texte }) => texte),
  ).toEqual([
    'Reprendre novembre 2026, à la demande de l’ARS',
    'Compléter octobre 2026 : 2 manques',
    'Certifier septembre 2026',
    'Saisir décembre 2026, dès que ce mois est écoulé',
  ])
})

test('sans déclaration ni VSR, la première mesure et les recettes', () => {
  expect(aFaire(PROJET, []).map(({ vers }) => vers)).toEqual([
    '/usages/G25-27-0001/mois/2026-02',
    '/usages/G25-27-0001',
  ])
})
