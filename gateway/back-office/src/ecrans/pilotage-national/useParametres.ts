import { useSearchParams } from 'react-router'
import type { Sens } from '../../commun/tri'
import { COLONNES, type CleColonne } from './colonnes'

export type Vue = 'toutes' | 'alerte'

/** What the agent chose; it lives in the address so that a link, a reload or "back" shows the same table. */
export type Parametres = {
  readonly exercice: number | undefined
  readonly tri: CleColonne
  readonly sens: Sens
  readonly vue: Vue
  readonly recherche: string
}

/** The regions that need attention first. */
const DEFAUT = { tri: 'taux', sens: 'asc', vue: 'toutes', recherche: '' } as const

function estColonne(cle: string | null): cle is CleColonne {
  return COLONNES.some((colonne) => colonne.cle === cle)
}

/** Anything unknown in the address falls back to the default rather than break the page. */
export function lireParametres(adresse: URLSearchParams): Parametres {
  const exercice = adresse.get('exercice') ?? ''
  const tri = adresse.get('tri')
  return {
    exercice: /^20\d\d$/.test(exercice) ? Number(exercice) : undefined,
    tri: estColonne(tri) ? tri : DEFAUT.tri,
    sens: adresse.get('sens') === 'desc' ? 'desc' : DEFAUT.sens,
    vue: adresse.get('vue') === 'alerte' ? 'alerte' : DEFAUT.vue,
    recherche: adresse.get('recherche') ?? DEFAUT.recherche,
  }
}

/** Only what differs from the default is written, so that the plain address is the plain page. */
export function ecrireParametres({ exercice, tri, sens, vue, recherche }: Parametres): URLSearchParams {
  const adresse = new URLSearchParams()
  if (exercice !== undefined) adresse.set('exercice', String(exercice))
  if (tri !== DEFAUT.tri) adresse.set('tri', tri)
  if (sens !== DEFAUT.sens) adresse.set('sens', sens)
  if (vue !== DEFAUT.vue) adresse.set('vue', vue)
  if (recherche !== DEFAUT.recherche) adresse.set('recherche', recherche)
  return adresse
}

export function useParametres() {
  const [adresse, ecrireAdresse] = useSearchParams()
  const parametres = lireParametres(adresse)
  // Replaced, not pushed: "back" leaves the page instead of undoing each letter typed.
  const changer = (changement: Partial<Parametres>) =>
    ecrireAdresse(ecrireParametres({ ...parametres, ...changement }), { replace: true, preventScrollReset: true })
  return { parametres, changer }
}
