import type { ProjetUsage } from '../../api/usages'
import { moisApres, moisEntre } from '../../commun/mois'

/** The months that may be entered, the next one first: from the agreement to three months after the last declared. */
export function aSaisir({
  dateConvention,
  dernierMois,
}: Pick<ProjetUsage, 'dateConvention' | 'dernierMois'>): string[] {
  const convention = dateConvention.slice(0, 7)
  const prochain = dernierMois === undefined ? moisApres(convention, 3) : moisApres(dernierMois, 1)
  const autres = moisEntre(convention, moisApres(prochain, 2)).filter((mois) => mois !== prochain)
  return [prochain, ...autres.toReversed()]
}
