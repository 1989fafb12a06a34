import { expect, test } from 'vitest'
import { corps } from './client'
import { enErreurApi } from './erreurs'

const reponse = (status: number) => new Response(null, { status })

test('rend le corps d’une réponse acceptée', async () => {
  await expect(corps(Promise.resolve({ data: { a: 1 }, response: reponse(200) }))).resolves.toEqual({ a: 1 })
})

test('un refus garde le code et les mots du service', async () => {
  const error = {
    type: 'urn:x',
    title: 'Région interdite',
    status: 403,
    code: 'acces.region',
    detail: 'Votre région est 27.',
  }
  await expect(corps(Promise.resolve({ error, response: reponse(403) }))).rejects.toMatchObject({
    statut: 403,
    code: 'acces.region',
    titre: 'Région interdite',
    message: 'Votre région est 27.',
  })
})

test('une réponse sans explication est une erreur quand même', async () => {
  const rejet = corps(Promise.resolve({ error: '<html>', response: reponse(502) }))
  await expect(rejet).rejects.toMatchObject({ statut: 502, passagere: true })
})

test('l’absence de réponse se dit, et peut se retenter', async () => {
  const rejet = corps(Promise.reject(new TypeError('Failed to fetch')))
  await expect(rejet).rejects.toMatchObject({
    statut: 0,
    passagere: true,
    message: expect.stringContaining('ne répond pas'),
  })
})

test('un défaut du programme n’est pas maquillé en panne du réseau', () => {
  expect(() => enErreurApi(new RangeError('bug'))).toThrow(RangeError)
})
