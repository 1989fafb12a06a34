import { expect, test } from 'vitest'
import { DEMANDE_VIDE, documentsDe, enDemande, erreursDeDemande, estDemande } from './demande'

const COMPLETE = {
  indicateur: 'TAUX_DMP',
  secteur: '',
  motif: 'ANONYMAT',
  activite: ' Accueil de jour sans condition d’identité ',
  du: '2026-01',
  au: '',
  argumentaire: 'Les personnes ne déclinent pas leur identité.',
  documents: 'Note 1\n\n Note 2 ',
}

test('une demande vide dit tout ce qui manque', () => {
  expect(Object.keys(erreursDeDemande(DEMANDE_VIDE)).toSorted()).toEqual([
    'activite',
    'argumentaire',
    'documents',
    'du',
    'indicateur',
    'motif',
  ])
})

test('une demande complète part sans ce qui est facultatif', () => {
  expect(erreursDeDemande(COMPLETE)).toEqual({})
  expect(enDemande('G25', COMPLETE)).toEqual({
    campagne: 'G25',
    indicateur: 'TAUX_DMP',
    motif: 'ANONYMAT',
    activite: 'Accueil de jour sans condition d’identité',
    du: '2026-01',
    argumentaire: 'Les personnes ne déclinent pas leur identité.',
    documents: ['Note 1', 'Note 2'],
  })
})

test('un mois s’écrit en chiffres, un document par ligne', () => {
  expect(erreursDeDemande({ ...COMPLETE, au: '2026-13' }).au).toContain('2026-01')
  expect(documentsDe(' \n')).toEqual([])
  expect(estDemande({ indicateur: '' })).toBe(false)
  expect(estDemande(DEMANDE_VIDE)).toBe(true)
})
