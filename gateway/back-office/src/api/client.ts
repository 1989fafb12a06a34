import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as CheminsBudget } from '../genere/budget'
import type { paths as CheminsEligibilite } from '../genere/eligibilite'
import type { paths as CheminsFinancement } from '../genere/financement'
import type { paths as CheminsNotification } from '../genere/notification'
import type { paths as CheminsUsage } from '../genere/usage'
import type { paths as CheminsAudit } from '../genere/audit'
import { noterReponse } from './activite'
import { jetonCsrf } from './csrf'
import { noterDemonstration } from './demonstration'
import { enErreurApi, ErreurApi, type Probleme } from './erreurs'

/** The gateway takes a change of state only from our own pages. */
const preuveDOrigine: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('X-XSRF-TOKEN', jetonCsrf(document.cookie))
    return request
  },
}

/** Every answer but a 401 has started the session again; every one tells the day of a demonstration. */
const suiviDeSession: Middleware = {
  onResponse({ response }) {
    if (response.status !== 401) noterReponse()
    noterDemonstration(response)
    return undefined
  },
}

/** Services behind the gateway; the session cookie carries the identity. */
function service<Chemins extends object>(nom: string) {
  const client = createClient<Chemins>({
    baseUrl: adresseDe(nom, ''),
    headers: { Accept: 'application/json, application/problem+json' },
  })
  client.use(preuveDOrigine, suiviDeSession)
  return client
}

/** Address of a file that the browser downloads by itself, with the parameters that are given. */
export function adresseDe(
  service: string,
  chemin: string,
  parametres: Readonly<Record<string, string | number | boolean | undefined>> = {},
): string {
  const requete = new URLSearchParams()
  for (const [nom, valeur] of Object.entries(parametres)) if (valeur !== undefined) requete.set(nom, String(valeur))
  return `/api/${service}/v1${chemin}${requete.size === 0 ? '' : `?${requete}`}`
}

export const budget = service<CheminsBudget>('budget')
export const eligibilite = service<CheminsEligibilite>('eligibilite')
export const financement = service<CheminsFinancement>('financement')
export const notification = service<CheminsNotification>('notification')
export const usage = service<CheminsUsage>('usage')

export const SERVICES = ['eligibilite', 'financement', 'budget', 'usage', 'notification'] as const
export type NomDeService = (typeof SERVICES)[number]

/** Each service tells what it refused, under the same contract. */
export const auditDe = (nom: NomDeService) => service<CheminsAudit>(nom)

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
