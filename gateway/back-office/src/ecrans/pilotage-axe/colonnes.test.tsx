import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { TableauDAxe } from '../../api/axes'
import { colonnesDe, lignesDe, totalDe } from './colonnes'

const TABLEAU: TableauDAxe = {
  axe: 'TAILLE',
  libelle: 'Taille du projet',
  consolidations: ['c1'],
  situationAu: '2025-10-15',
  mesures: [{ code: 'ENGAGE', libelle: 'AE engagées', unite: 'CENTIMES', definition: 'Engagées.' }],
  lignes: [
    { code: '006-014', libelle: '6 à 14 ESSMS', valeurs: { ENGAGE: 246_000_000 } },
    { code: '030-059', libelle: '30 à 59 ESSMS', valeurs: { ENGAGE: 0 } },
  ],
  total: { ENGAGE: 246_000_000 },
}

const rendu = (ligne: Parameters<NonNullable<ReturnType<typeof colonnesDe>[number]['rendu']>>[0], tableau = TABLEAU) =>
  renderToStaticMarkup(
    <MemoryRouter>
      {colonnesDe(tableau, tableau.mesures, { exercice: 2025, region: '27' })[1]!.rendu(ligne)}
    </MemoryRouter>,
  ).replaceAll('&amp;', '&')

test('chaque chiffre mène à sa liste, avec les filtres, la consolidation et le code de sa ligne', () => {
  const [petite, grande] = lignesDe(TABLEAU)
  expect(rendu(petite!)).toContain(
    'href="/pilotage/dossiers?mesure=ENGAGE&exercice=2025&region=27&consolidation=c1&taille=006-014"',
  )
  expect(rendu(grande!)).toBe('0')
  expect(rendu(totalDe(TABLEAU))).toContain('region=27&consolidation=c1"')
})

test('quand plusieurs enveloppes sont lues, la liste n’en nomme aucune', () => {
  expect(rendu(totalDe(TABLEAU), { ...TABLEAU, consolidations: ['c1', 'c2'] })).not.toContain('consolidation')
})
