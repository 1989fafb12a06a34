import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { EvolutionPilotage } from '../../api/prevision'
import { colonnesDesSeries } from './colonnes'
import { colonnesDe } from './Comparer'
import { ChiffreOuvert } from './ouvrir'

const html = (noeud: ReactNode) => renderToStaticMarkup(<MemoryRouter>{noeud}</MemoryRouter>).replaceAll('&amp;', '&')

const RUN = '2025-G25-2025-10-15'
const NATION = { texte: '5', valeur: 5, consolidationId: RUN, region: 'NAT' }

test('un chiffre que des dossiers additionnent ouvre leur liste, dans la consolidation qui l’a compté', () => {
  expect(html(<ChiffreOuvert chiffre="ENGAGE" {...NATION} />)).toContain(
    `href="/pilotage/dossiers?mesure=ENGAGE&exercice=2025&consolidation=${RUN}"`,
  )
  expect(html(<ChiffreOuvert chiffre="ESSMS" {...NATION} region="27" />)).toContain('&region=27"')
})

test('un crédit ouvre les AE ; un zéro n’ouvre rien', () => {
  expect(html(<ChiffreOuvert chiffre="CEDE" {...NATION} />)).toContain(
    `href="/pilotage/ae?exercice=2025&consolidation=${RUN}"`,
  )
  expect(html(<ChiffreOuvert chiffre="CEDE" {...NATION} valeur={0} texte="0" />)).toBe('0')
})

test('de deux dates comparées, chaque chiffre ouvre la sienne ; l’écart n’en ouvre aucune', () => {
  const ligne = {
    chiffre: 'DOSSIERS',
    mesure: 'Dossiers déposés',
    unite: 'NOMBRE',
    avant: 3,
    apres: 4,
    ecart: 1,
    qui: 'Bretagne',
    region: '53',
  } as const
  const cellules = colonnesDe('2024-G24-2024-10-15', RUN).map(({ rendu }) => html(rendu(ligne)))
  expect(cellules[2]).toContain('exercice=2024&consolidation=2024-G24-2024-10-15&region=53"')
  expect(cellules[3]).toContain(`exercice=2025&consolidation=${RUN}&region=53"`)
  expect(cellules[4]).toBe('+1')
})

test('chaque point d’une série ouvre la consolidation de son jour', () => {
  const points = [{ situationAu: '2025-10-15', consolidationId: RUN, valeur: 100 }]
  const serie: EvolutionPilotage = {
    chiffre: 'PAYE',
    libelle: 'Payé',
    unite: 'CENTIMES',
    region: 'NAT',
    points,
  }
  const [, paye] = colonnesDesSeries([serie])
  expect(html(paye?.rendu(points[0]!))).toContain(`mesure=PAYE&exercice=2025&consolidation=${RUN}"`)
})
