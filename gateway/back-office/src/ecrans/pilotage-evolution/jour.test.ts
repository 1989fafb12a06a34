import { expect, test } from 'vitest'
import { jourDe, jourLisible } from './jour'

test('un jour de l’année se lit comme il s’écrit en français', () => {
  expect(jourDe('15/10')).toBe('10-15')
  expect(jourDe(' 1.2 ')).toBe('02-01')
  expect(jourDe('29/2')).toBe('02-29')
  expect(jourDe('')).toBe('')
  expect(jourLisible('10-15')).toBe('15/10')
})

test.each(['31/02', '0/1', '15/13', 'octobre', '15'])('« %s » n’est pas un jour de l’année', (texte) => {
  expect(jourDe(texte)).toBeUndefined()
})
