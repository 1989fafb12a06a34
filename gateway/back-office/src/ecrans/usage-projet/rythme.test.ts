import { expect, test } from 'vitest'
import type { TrajectoireIndicateur } from '../../api/usages'
import { rythme } from './rythme'

const INDICATEUR: TrajectoireIndicateur = {
  code: 'TAUX_DMP',
  libelle: 'DMP',
  ciblePointsDeBase: 7000,
  risque: 'ELEVE',
  points: [],
}

test('une seule mesure ne fait pas un rythme', () => {
  expect(rythme(INDICATEUR)).toBe('Il faut deux mesures pour estimer un rythme.')
})

test('le rythme dit le mois projeté et l’effort qui reste', () => {
  expect(rythme({ ...INDICATEUR, penteParMois: 150, moisProjete: '2027-03', effortParMois: 400 })).toBe(
    'Le taux gagne 1,5 point par mois. À ce rythme, la cible serait atteinte en mars 2027. ' +
      'Pour tenir l’échéance, il faudrait gagner 4,0 points par mois.',
  )
})

test('un taux qui recule se dit, une cible atteinte aussi', () => {
  expect(rythme({ ...INDICATEUR, penteParMois: -250, risque: 'CRITIQUE' })).toBe('Le taux perd 2,5 points par mois.')
  expect(rythme({ ...INDICATEUR, penteParMois: 0, risque: 'ATTEINT' })).toBe(
    'Le taux ne bouge pas. La cible est atteinte à la dernière mesure.',
  )
})
