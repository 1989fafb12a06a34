import { expect, test } from 'vitest'
import { COLONNES } from './colonnes'
import { EXEMPLE } from './exemple'
import { selectionner } from './selection'
import { ecrireParametres, lireParametres } from './useParametres'

const lire = (adresse: string) => lireParametres(new URLSearchParams(adresse))
const sigles = (adresse: string) => selectionner(EXEMPLE.regions, lire(adresse)).map(({ sigle }) => sigle)

test('l’adresse nue montre toutes les régions, la moins engagée d’abord, celle sans taux à la fin', () => {
  expect(sigles('')).toEqual(['PDL', 'IDF', 'BFC', 'GES', 'MAY'])
})

test('l’adresse porte le tri et le sens', () => {
  expect(sigles('tri=alloue&sens=desc')).toEqual(['GES', 'PDL', 'BFC', 'IDF', 'MAY'])
  expect(sigles('tri=nom')).toEqual(['BFC', 'GES', 'IDF', 'MAY', 'PDL'])
})

test('à valeur égale, les régions se suivent par nom dans les deux sens', () => {
  expect(sigles('tri=dossiers')).toEqual(['BFC', 'GES', 'IDF', 'MAY', 'PDL'])
  expect(sigles('tri=dossiers&sens=desc')).toEqual(['BFC', 'GES', 'IDF', 'MAY', 'PDL'])
})

test('trier par statut met les alertes d’abord', () => {
  expect(sigles('tri=statut')).toEqual(['IDF', 'PDL', 'BFC', 'GES', 'MAY'])
})

test('filtre les alertes et cherche sans accents ni tirets, par nom ou par sigle', () => {
  expect(sigles('vue=alerte')).toEqual(['PDL', 'IDF'])
  expect(sigles('recherche=ile%20de')).toEqual(['IDF'])
  expect(sigles('recherche=bfc')).toEqual(['BFC'])
  expect(sigles('vue=alerte&recherche=bfc')).toEqual([])
})

test('une adresse inconnue retombe sur le défaut', () => {
  expect(lire('exercice=abc&tri=motDePasse&sens=x&vue=y')).toEqual(lire(''))
  expect(lire('exercice=2025').exercice).toBe(2025)
})

test.each(['', 'tri=nom', 'exercice=2025&tri=essms&sens=desc&vue=alerte&recherche=ile'])(
  'l’adresse « %s » se relit comme elle s’écrit',
  (adresse) => {
    expect(ecrireParametres(lire(adresse)).toString()).toBe(adresse)
  },
)

test.each(COLONNES.map(({ cle }) => cle))('la colonne %s peut trier', (cle) => {
  expect(sigles(`tri=${cle}`)).toHaveLength(EXEMPLE.regions.length)
  expect(lire(`tri=${cle}`).tri).toBe(cle)
})
