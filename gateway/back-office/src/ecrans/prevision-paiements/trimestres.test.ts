import { expect, test } from 'vitest'
import type { LignePrevision } from '../../api/versements'
import { cleDuTrimestre, nomDuTrimestre, parTrimestre } from './trimestres'

const ligne = (trimestre: string | undefined, certitude: LignePrevision['certitude'], montantCentimes: number) =>
  ({
    region: '27',
    campagne: 'G25',
    tranche: 'SOLDE',
    certitude,
    motif: 'x',
    nombre: 1,
    montantCentimes,
    ...(trimestre === undefined ? {} : { trimestre }),
  }) satisfies LignePrevision

test('le certain et le probable se somment par trimestre, ce que rien ne date vient en dernier', () => {
  const lignes = [
    ligne(undefined, 'PROBABLE', 5),
    ligne('2027-T1', 'CERTAIN', 10),
    ligne('2026-T4', 'PROBABLE', 1),
    ligne('2027-T1', 'PROBABLE', 7),
  ]
  expect(parTrimestre(lignes)).toEqual([
    { trimestre: '2026-T4', certainCentimes: 0, probableCentimes: 1, nombre: 1 },
    { trimestre: '2027-T1', certainCentimes: 10, probableCentimes: 7, nombre: 2 },
    { trimestre: '', certainCentimes: 0, probableCentimes: 5, nombre: 1 },
  ])
})

test.each([
  ['2026-T1', '1er trimestre 2026'],
  ['2026-T3', '3e trimestre 2026'],
  ['', 'Sans date'],
  ['autre', 'autre'],
])('« %s » se lit « %s »', (trimestre, nom) => expect(nomDuTrimestre(trimestre)).toBe(nom))

test('ce que rien ne date se demande sous un nom', () => {
  expect(cleDuTrimestre('2026-T1')).toBe('2026-T1')
  expect(cleDuTrimestre('')).toBe('AUCUN')
  expect(cleDuTrimestre(undefined)).toBe('AUCUN')
})
