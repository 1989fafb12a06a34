import { expect, test } from 'vitest'
import { estNationale, formatsDe, NATURES, type Nature } from './noms'

const natures = Object.keys(NATURES) as Nature[]

test('un rapport est un PDF, des données ouvertes du JSON, le reste un tableau au choix', () => {
  expect(formatsDe('RAPPORT')).toEqual(['PDF'])
  expect(formatsDe('DONNEES_OUVERTES')).toEqual(['JSON'])
  expect(natures.filter((nature) => formatsDe(nature).includes('XLSX'))).toHaveLength(natures.length - 2)
})

test('une région ne se voit pas proposer ce qui montre toutes les régions', () => {
  expect(natures.filter((nature) => !estNationale(nature))).toEqual(['AXE', 'DOSSIERS', 'ECHEANCES', 'USAGES'])
})
