import { expect, test } from 'vitest'
import { relireTantQue } from './relecture'

const etat = (data: string | undefined, dataUpdateCount: number) => ({ state: { data, dataUpdateCount } })

test('relit tant que cela court, et s’arrête quand c’est fini', () => {
  const relire = relireTantQue((lu: string) => lu === 'EN_COURS')
  expect(relire(etat(undefined, 0))).toBe(false)
  expect(relire(etat('EN_COURS', 1))).toBe(5_000)
  expect(relire(etat('PRET', 2))).toBe(false)
})

test('un écran abandonné cesse de prolonger la session ; un nouveau passage se suit de nouveau', () => {
  const relire = relireTantQue((lu: string) => lu === 'EN_COURS')
  expect(relire(etat('EN_COURS', 10))).toBe(5_000)
  expect(relire(etat('EN_COURS', 69))).toBe(5_000)
  expect(relire(etat('EN_COURS', 70))).toBe(false)
  expect(relire(etat('PRET', 71))).toBe(false)
  expect(relire(etat('EN_COURS', 72))).toBe(5_000)
})
