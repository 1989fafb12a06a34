import { expect, test } from 'vitest'
import type { Campagne } from '../../api/campagnes'
import { choisirRegles, reglesDe } from './regles'
import { enMots } from './valeur'

const reference = (regle: string, statut: 'sur_texte' | 'inference') => ({
  texte: 'Instruction 2025/40',
  localisation: 'p. 3',
  statut,
  regle,
})

const CAMPAGNE: Pick<Campagne, 'parametres'> = {
  parametres: {
    'eligibilite.essms.minimum': {
      libelle: 'Nombre minimal d’ESSMS',
      unite: 'nombre',
      valeurs: [{ du: '2025-01-01', valeur: 15, reference: reference('ELI-09', 'sur_texte') }],
      regions: { '94': [{ du: '2025-01-01', valeur: 8, reference: reference('ELI-10', 'inference') }] },
    },
  },
}

test('une règle se lit par valeur, pour la nation et pour chaque région', () => {
  expect(reglesDe(CAMPAGNE).map(({ region, valeur }) => [region, valeur])).toEqual([
    [undefined, 15],
    ['94', 8],
  ])
})

test('on cherche par statut, par région et par texte', () => {
  const regles = reglesDe(CAMPAGNE)
  const choix = { statut: '', region: '', recherche: '' }
  expect(choisirRegles(regles, { ...choix, statut: 'inference' })).toHaveLength(1)
  expect(choisirRegles(regles, { ...choix, region: '44' }).map(({ region }) => region)).toEqual([undefined])
  expect(choisirRegles(regles, { ...choix, recherche: 'eli-10' })).toHaveLength(1)
  expect(choisirRegles(regles, { ...choix, recherche: 'minimal' })).toHaveLength(2)
})

test('une valeur se lit avec son unité', () => {
  expect(enMots(27_300_000, 'centimes').replaceAll('\u00A0', ' ')).toBe('273 000 €')
  expect(enMots(7000, 'points_de_base').replaceAll(/\s/g, ' ')).toBe('70 %')
  expect(enMots(1, 'jours')).toBe('1 jour')
  expect(enMots(18, 'mois')).toBe('18 mois')
  expect(enMots('2025-10-15', 'date')).toBe('15 octobre 2025')
  expect(enMots(true, 'booleen')).toBe('oui')
  expect(enMots(['PA', 'PH'], 'liste')).toBe('PA, PH')
})
