import { expect, test } from 'vitest'
import type { LigneComite } from '../../api/comites'
import { ajuster, deplacer, egalites, erreursDuRang, propositionsDe, rangsDe } from './classement'

const ligne = (dossierId: string, oui: number, partiel: number, rang?: number): LigneComite => ({
  dossierId,
  region: '27',
  porteur: 'Association',
  etat: 'EN_COMITE',
  nombreEssms: 3,
  typeProjet: 'ACQUISITION',
  secteurs: ['PA'],
  statut: 'NON_SOUMIS',
  territoires: ['21'],
  oui,
  partiel,
  criteres: 8,
  derogations: 0,
  avisFavorables: 0,
  avisDefavorables: 0,
  avisAttendus: 0,
  ...(rang === undefined ? {} : { rang, proposition: 'RETENU' as const, motif: 'Premier de son territoire' }),
})

const RANGS = [
  { dossierId: 'a', issue: 'RETENU', motif: 'Premier de son territoire' },
  { dossierId: 'b', issue: '', motif: 'court' },
]

test('un dossier monte ou descend d’une place, et s’arrête aux bouts', () => {
  const ids = (place: number, pas: -1 | 1) => deplacer(RANGS, place, pas).map(({ dossierId }) => dossierId)
  expect(ids(0, 1)).toEqual(['b', 'a'])
  expect(ids(1, -1)).toEqual(['b', 'a'])
  expect(ids(0, -1)).toEqual(['a', 'b'])
  expect(ids(1, 1)).toEqual(['a', 'b'])
})

test('un dossier inscrit pendant la saisie vient à la fin, un dossier retiré s’en va, le reste ne bouge pas', () => {
  const saisis = [RANGS[1]!, RANGS[0]!]
  const dossiers = [ligne('a', 1, 0), ligne('b', 1, 0), ligne('c', 1, 0)]
  expect(ajuster(saisis, { dossiers })).toEqual([...saisis, { dossierId: 'c', issue: '', motif: '' }])
  expect(ajuster(saisis, { dossiers: [ligne('a', 1, 0)] })).toEqual([RANGS[0]])
})

test('un classement ne part que si chaque dossier a sa proposition et sa raison', () => {
  expect(propositionsDe(RANGS)).toBeUndefined()
  expect(erreursDuRang(RANGS[1]!)).toEqual({
    issue: 'Choisissez la proposition.',
    motif: 'Donnez la raison (10 caractères au moins).',
  })
  expect(propositionsDe([RANGS[0]!])).toEqual([RANGS[0]])
  expect(rangsDe({ dossiers: [ligne('a', 1, 0, 1), ligne('b', 1, 0)] })).toEqual([
    RANGS[0],
    { dossierId: 'b', issue: '', motif: '' },
  ])
})

test('les égalités réunissent les dossiers que la grille ne départage pas', () => {
  const groupes = egalites([ligne('a', 5, 1), ligne('b', 6, 0), ligne('c', 5, 1), ligne('d', 6, 0), ligne('e', 4, 0)])
  expect(
    groupes.map(({ oui, partiel, dossiers }) => [oui, partiel, dossiers.map(({ dossierId }) => dossierId)]),
  ).toEqual([
    [6, 0, ['b', 'd']],
    [5, 1, ['a', 'c']],
  ])
})
