import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Traitement } from '../../api/traitements'
import { REGIONS } from '../../commun/regions'
import { ARegarder } from './ARegarder'
import { quellesParties, raisonsDe } from './regarder'

type Partie = Traitement['partitions'][number]

const MUET = 'Échéances des autres services non relues : le service financement ne répond pas.'

const partie = (nom: string, reste: Partial<Partie> = {}): Partie => ({
  nom,
  etat: 'TERMINEE',
  elements: 0,
  anomalies: [],
  ...reste,
})

const passage = (partitions: readonly Partie[]): Traitement => ({
  id: 'RAPPELS-2025-10-14',
  type: 'RAPPELS',
  libelle: 'Rappels d’échéances',
  etat: 'TERMINEE',
  parametres: [],
  lanceeLe: '2025-10-14T04:00:00Z',
  lanceePar: 'plateforme',
  reprises: 0,
  partitionsTerminees: partitions.length,
  partitionsTotal: partitions.length,
  elements: 0,
  anomalies: partitions.flatMap(({ anomalies }) => anomalies).length,
  partitions: [...partitions],
})

const html = (partitions: readonly Partie[]) =>
  renderToStaticMarkup(<ARegarder traitement={passage(partitions)} />).replaceAll(/[\u00A0\u202F]/g, ' ')

test('la même anomalie de dix-huit régions se lit une fois, ses régions à la demande', () => {
  const lu = html(Object.keys(REGIONS).map((code) => partie(code, { anomalies: [MUET] })))
  const [resume = '', detail = ''] = lu.split('</summary>')
  expect(resume).toContain(`18 régions : ${MUET}`)
  expect(resume).not.toContain('Grand Est')
  expect(detail.split(MUET)).toHaveLength(2)
  expect(detail).toContain('Grand Est')
  expect(detail).toContain('Mayotte')
})

test('ce qui a échoué passe avant ce qui a été trouvé, et le plus fréquent avant le reste', () => {
  const raisons = raisonsDe(
    passage([
      partie('27', { anomalies: ['rare', 'fréquent'] }),
      partie('44', { anomalies: ['fréquent'] }),
      partie('11', { etat: 'ECHOUEE', erreur: 'en échec' }),
    ]),
  )
  expect(raisons).toEqual([
    { phrase: 'en échec', parties: ['11'] },
    { phrase: 'fréquent', parties: ['27', '44'] },
    { phrase: 'rare', parties: ['27'] },
  ])
})

test('le résumé compte les autres raisons et dit de quel passage il parle', () => {
  const lu = html([partie('27', { anomalies: ['une', 'deux', 'trois'] })])
  expect(lu).toMatch(
    /<summary>.*Bourgogne-Franche-Comté : une.* et 2 autres raisons.*passage RAPPELS-2025-10-14.*<\/summary>/,
  )
  expect(html([partie('27', { anomalies: ['une', 'deux'] })])).toContain(' et 1 autre raison<')
})

test('sans anomalie, un tiret', () => {
  expect(html([partie('27'), partie('NAT')])).toBe('–')
})

test('une partie se nomme, plusieurs se comptent', () => {
  expect(quellesParties(['NAT'])).toBe('National')
  expect(quellesParties(['2025-G25'])).toBe('2025-G25')
  expect(quellesParties(['44', '27'])).toBe('2 régions')
  expect(quellesParties(['NAT', '27'])).toBe('2 parties')
})
