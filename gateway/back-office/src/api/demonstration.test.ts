import { expect, test } from 'vitest'
import { instantDeDemonstration, noterDemonstration } from './demonstration'

const reponse = (date?: string) => ({
  headers: new Headers(date === undefined ? {} : { 'ESMS-Date-Demonstration': date }),
})

test('une vraie plateforme ne dit rien ; une démonstration avance et ne recule pas', () => {
  noterDemonstration(reponse())
  noterDemonstration(reponse('hier'))
  expect(instantDeDemonstration()).toBeUndefined()
  noterDemonstration(reponse('2025-10-14T18:00:00Z'))
  noterDemonstration(reponse('2025-10-16T07:00:00Z'))
  noterDemonstration(reponse('2025-10-15T07:00:00Z'))
  expect(instantDeDemonstration()).toBe('2025-10-16T07:00:00Z')
})
