import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErreurApi } from '../api/erreurs'
import { PanneauProbleme, phraseSeule } from './PanneauProbleme'

const refus = new ErreurApi(409, {
  title: 'Crédits',
  code: 'ae.disponible_insuffisant',
  detail:
    'AE disponibles : 195 398,03 € ; demandé : 378 000,00 €. Libérez une programmation. [Instruction, L419 (BUD-01)]',
  action: 'Libérez une programmation.',
  regle: 'BUD-01',
  reference: { texte: 'Instruction', localisation: 'L419', statut: 'sur_texte' },
  demandeCentimes: 37_800_000,
  disponibleCentimes: 19_539_803,
  autreLecture: 'Rien ne manquerait.',
})

const html = (erreur: unknown) =>
  renderToStaticMarkup(<PanneauProbleme erreur={erreur} />).replaceAll(/[\u00A0\u202F]/g, ' ')

test('un refus dit sa phrase, les montants, ce qu’on peut faire, l’autre lecture et la règle, chacun une fois', () => {
  const panneau = html(refus)
  expect(panneau).toContain('AE disponibles : 195 398,03 € ; demandé : 378 000,00 €.')
  expect(panneau).toContain('Demandé : 378 000 €, disponible : 195 398,03 €.')
  expect(panneau.match(/Libérez une programmation\./g)).toHaveLength(1)
  expect(panneau).toContain('Autre lecture du texte : Rien ne manquerait.')
  expect(panneau).toContain('Règle BUD-01 – Instruction, L419 – code ae.disponible_insuffisant')
  expect(panneau).not.toContain('[Instruction')
})

test('une phrase qui n’est que son action reste entière', () => {
  expect(phraseSeule(new ErreurApi(409, { title: 't', detail: 'Attendez.', action: 'Attendez.' }))).toBe('Attendez.')
})

test('chaque champ refusé est nommé', () => {
  const erreurs = [{ champ: 'motif', raison: 'Le motif est trop court.' }]
  expect(html(new ErreurApi(400, { title: 't', detail: 'Corrigez.', erreurs }))).toContain(
    '<li>Le motif est trop court.</li>',
  )
})

test('une session finie garde la saisie et mène à la connexion dans un autre onglet', () => {
  const panneau = html(new ErreurApi(401, undefined))
  expect(panneau).toContain('Votre saisie est gardée')
  expect(panneau).toContain('href="/connexion?retour=/" target="_blank"')
})
