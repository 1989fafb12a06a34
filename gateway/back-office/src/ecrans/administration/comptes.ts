import type { Refus } from '../../api/audit'

export type CompteVu = Pick<Refus, 'sujet' | 'nom' | 'roles' | 'region'> & {
  readonly vuLe: string
  readonly refus: number
}

/** Each account once, with the rights of its latest refusal: a role that was taken away meanwhile shows there. */
export function comptesVus(refus: readonly Refus[]): readonly CompteVu[] {
  const vus = new Map<string, CompteVu>()
  for (const { sujet, nom, roles, region, instant } of refus) {
    const deja = vus.get(sujet)
    const nombre = (deja?.refus ?? 0) + 1
    vus.set(
      sujet,
      deja !== undefined && deja.vuLe >= instant
        ? { ...deja, refus: nombre }
        : { sujet, nom, roles, ...(region === undefined ? {} : { region }), vuLe: instant, refus: nombre },
    )
  }
  return [...vus.values()]
}
