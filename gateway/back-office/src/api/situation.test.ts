import { expect, test } from 'vitest'
import { ErreurApi } from './erreurs'
import { lectureDe, type Exercices, type Requete } from './situation'

const enAttente = { data: undefined, error: null, dataUpdatedAt: 0 }
const exercices = (...annees: number[]): Exercices => ({ ...enAttente, data: annees })
const refus = (statut: number, code: string): Requete<string> => ({
  ...enAttente,
  error: new ErreurApi(statut, { title: 'Refus', code, detail: 'Pourquoi.' }),
})

test('attend la liste des exercices, puis les chiffres', () => {
  expect(lectureDe(enAttente, undefined, enAttente)).toEqual({ etat: 'chargement' })
  expect(lectureDe(exercices(2025), undefined, enAttente)).toEqual({ etat: 'chargement' })
})

test('sans enveloppe ni exercice demandé, il n’y a rien à lire', () => {
  expect(lectureDe(exercices(), undefined, enAttente)).toEqual({ etat: 'sans-enveloppe' })
})

test('un exercice demandé n’attend pas la liste', () => {
  expect(lectureDe(refus(503, 'x') as Requete<never>, 2025, enAttente).etat).toBe('chargement')
})

test('l’absence de consolidation n’est pas une panne', () => {
  expect(lectureDe(exercices(2025), undefined, refus(404, 'pilotage.aucune_consolidation'))).toEqual({
    etat: 'sans-consolidation',
    exercice: 2025,
    detail: 'Pourquoi.',
  })
})

test('un autre refus, ou la liste illisible, est une erreur', () => {
  expect(lectureDe(exercices(2025), undefined, refus(403, 'acces.region')).etat).toBe('erreur')
  expect(lectureDe(refus(503, 'x') as Requete<never>, undefined, enAttente).etat).toBe('erreur')
})

test('une actualisation qui échoue garde les chiffres et le dit', () => {
  const lecture = lectureDe(exercices(2025), undefined, { ...refus(503, 'x'), data: 'chiffres', dataUpdatedAt: 5 })
  expect(lecture).toMatchObject({ etat: 'lue', donnees: 'chiffres', luLe: 5, erreurActualisation: { statut: 503 } })
})
