import { expect, test } from 'vitest'
import { part } from './part'

test('une part reste dans le dessin', () => {
  expect(part(25, 100)).toBe(25)
  expect(part(1, 3)).toBe(33.3)
  expect(part(150, 100)).toBe(100)
  expect(part(-1, 100)).toBe(0)
  expect(part(5, 0)).toBe(0)
})
