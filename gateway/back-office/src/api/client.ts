import createClient from 'openapi-fetch'
import type { paths } from '../genere/budget'
import { enErreurApi, ErreurApi, type Probleme } from './erreurs'

/** Budget service behind the gateway; the session cookie carries the identity. */
export const budget = createClient<paths>({
  baseUrl: '/api/budget/v1',
  headers: { Accept: 'application/json, application/problem+json' },
})

type Reponse<T> = { data?: T; error?: unknown; response: Response }

/** The body of an accepted request, or an {@link ErreurApi} that says why there is none. */
export async function corps<T>(appel: Promise<Reponse<T>>): Promise<T> {
  const { data, error, response } = await appel.catch((erreur: unknown) => {
    throw enErreurApi(erreur)
  })
  if (data !== undefined) return data
  throw new ErreurApi(response.status, estProbleme(error) ? error : undefined)
}

function estProbleme(corps: unknown): corps is Partial<Probleme> {
  return typeof corps === 'object' && corps !== null && 'title' in corps
}
