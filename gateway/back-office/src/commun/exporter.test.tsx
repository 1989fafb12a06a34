import { expect, test } from 'vitest'
import type { EffetRegional } from '../api/redeploiement'
import { COLONNES_EFFETS, EXPORT_EFFETS } from '../ecrans/redeploiement-simulateur/colonnes'
import { csvDe, enOrdre } from './exporter'

const chiffres = (disponible: number) => ({
  alloueCentimes: disponible,
  engageCentimes: 0,
  nonEngageCentimes: disponible,
  disponibleCentimes: disponible,
  programmeCentimes: 0,
  geleCentimes: 0,
})

const EFFETS: EffetRegional[] = [
  {
    region: '52',
    nom: 'Pays de la Loire',
    cedeCentimes: 150,
    recuCentimes: 0,
    avant: chiffres(200),
    apres: chiffres(50),
  },
  { region: '44', nom: '=Grand Est', cedeCentimes: 0, recuCentimes: 150, avant: chiffres(0), apres: chiffres(150) },
]

test('l’export d’une simulation dit l’avant et l’après, en euros, sans formule', () => {
  expect(csvDe(EXPORT_EFFETS, EFFETS).split('\r\n')).toEqual([
    '\uFEFFRégion;Cède (en €);Reçoit (en €);Allouées avant (en €);Allouées après (en €);Disponibles avant (en €);Disponibles après (en €);Programmées avant (en €);Programmées après (en €)',
    'Pays de la Loire;1,50;;2,00;0,50;2,00;0,50;0,00;0,00',
    "'=Grand Est;;1,50;0,00;1,50;0,00;1,50;0,00;0,00",
    '',
  ])
})

test('on trie par la colonne choisie, et une adresse altérée laisse l’ordre reçu', () => {
  const noms = (tri: string) => enOrdre(EFFETS, COLONNES_EFFETS, { tri, sens: 'asc' }).map(({ region }) => region)
  expect(noms('recu')).toEqual(['44', '52'])
  expect(noms('motDePasse')).toEqual(['52', '44'])
})
