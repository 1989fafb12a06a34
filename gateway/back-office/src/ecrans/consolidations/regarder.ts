import type { Traitement } from '../../api/traitements'
import { compter } from '../../commun/pluriel'
import { estCodeRegion } from '../../commun/regions'
import { nomDeRegion } from '../../commun/regions-choix'

/** One reason, and the parts of the work it concerns. */
export type Raison = { readonly phrase: string; readonly parties: readonly string[] }

/** What failed first, then what was found; the reason most parts give before the others. */
export function raisonsDe({ partitions }: Pick<Traitement, 'partitions'>): readonly Raison[] {
  const echecs = partitions.flatMap(({ nom, erreur }) => (erreur === undefined ? [] : [{ nom, phrase: erreur }]))
  const constats = partitions.flatMap(({ nom, anomalies }) => anomalies.map((phrase) => ({ nom, phrase })))
  return [...parPhrase(echecs), ...parPhrase(constats)]
}

function parPhrase(dites: readonly { readonly nom: string; readonly phrase: string }[]): readonly Raison[] {
  const groupes = new Map<string, string[]>()
  for (const { nom, phrase } of dites) {
    const parties = groupes.get(phrase)
    if (parties === undefined) groupes.set(phrase, [nom])
    else parties.push(nom)
  }
  return [...groupes]
    .map(([phrase, parties]) => ({ phrase, parties }))
    .toSorted((a, b) => b.parties.length - a.parties.length)
}

/** "Grand Est" when there is one part, "18 régions" when there are several. */
export function quellesParties(parties: readonly string[]): string {
  const seule = parties.length === 1 ? parties[0] : undefined
  if (seule !== undefined) return nomDeRegion(seule)
  return compter(parties.length, parties.every(estCodeRegion) ? 'région' : 'partie')
}
