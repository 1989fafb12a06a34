import type { Versement } from '../../api/versements'
import { normaliser } from '../../commun/recherche'
import type { Filtres } from '../../commun/useFiltres'

export const NOMS = ['region', 'etat', 'tranche', 'conditions', 'recherche'] as const

export const SITUATIONS = [
  ['remplies', 'Toutes remplies, pas encore payé'],
  ['manquantes', 'Il en manque'],
] as const

/** "Remplies" leaves out what is paid, and both what an amendment brought to zero: there is nothing left to do with it. */
export function choisirVersements(tous: readonly Versement[], filtres: Filtres<(typeof NOMS)[number]>): Versement[] {
  const cherche = normaliser(filtres.recherche)
  return tous.filter(
    ({ etat, tranche, payable, montantCentimes, dossierId, porteur }) =>
      (filtres.etat === '' || etat === filtres.etat) &&
      (filtres.tranche === '' || tranche === filtres.tranche) &&
      (filtres.conditions !== 'remplies' || (payable && etat !== 'PAYE')) &&
      (filtres.conditions !== 'manquantes' || (!payable && etat !== 'PAYE' && montantCentimes > 0)) &&
      normaliser(`${dossierId} ${porteur.raisonSociale}`).includes(cherche),
  )
}
