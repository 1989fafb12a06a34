import { expect, test } from 'vitest'
import { resteAFaire } from './IssuesDuGroupe'

test('tout est à faire d’abord, puis seulement ce qui a été refusé', () => {
  expect(resteAFaire(['a', 'b'], undefined)).toEqual(['a', 'b'])
  const issues = [
    { demande: { dossierId: 'a' }, erreur: undefined },
    { demande: { dossierId: 'b' }, erreur: new Error('refus') },
  ]
  expect(resteAFaire(['a', 'b'], issues)).toEqual(['b'])
  expect(resteAFaire(['a'], issues.slice(0, 1))).toEqual([])
})
