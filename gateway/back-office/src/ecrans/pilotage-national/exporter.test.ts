import { expect, test } from 'vitest'
import { EXEMPLE } from './exemple'
import { csvDuTableau, nomDuFichier } from './exporter'
import { ligneDuTotal } from './Tableau'

const lignes = csvDuTableau([...EXEMPLE.regions, ligneDuTotal(EXEMPLE.total)])
  .split('\r\n')
  .map((ligne) => ligne.split(';'))

test('une colonne par mesure, avec son unité', () => {
  expect(lignes[0]).toEqual([
    '\uFEFFRégion',
    'AE notifiées (euros)',
    'AE cédées (euros)',
    'AE reçues (euros)',
    'AE allouées (euros)',
    'AE engagées (euros)',
    'Taux d’engagement (% des AE allouées)',
    'Statut',
    'AE non engagées (euros)',
    'dont programmées (euros)',
    'Payé (euros)',
    'Dossiers instruits',
    'Dossiers déposés',
    'ESSMS',
    'Projets dont les cibles sont atteintes',
    'Projets suivis',
  ])
})

test('les montants gardent leurs centimes', () => {
  expect(lignes[1]).toEqual([
    'Bourgogne-Franche-Comté',
    '4100000,00',
    '0,00',
    '0,00',
    '4100000,00',
    '1927000,50',
    '47,00',
    'Vigilance',
    '2172999,50',
    '0,00',
    '0,00',
    '3',
    '4',
    '60',
    '1',
    '3',
  ])
})

test('une région sans AE allouées n’a pas de taux', () => {
  expect(lignes[5]?.slice(4, 8)).toEqual(['0,00', '0,00', '', 'Sans objet'])
  expect(lignes[5]?.[0]).toBe('Mayotte')
})

test('la dernière ligne est le total de la plateforme', () => {
  expect(lignes[6]?.slice(4, 7)).toEqual(['16900000,00', '7838000,50', '46,37'])
  expect(lignes[6]?.[0]).toBe('Total national')
})

test('le nom du fichier dit l’enveloppe et la date', () => {
  expect(nomDuFichier(EXEMPLE)).toBe('pilotage-national_2025-G25_situation-au-2025-10-14.csv')
})
