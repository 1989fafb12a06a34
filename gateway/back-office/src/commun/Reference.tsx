import type { ReferenceLegale } from '../api/pilotage'

export const STATUTS_REFERENCE: Readonly<Record<ReferenceLegale['statut'], string>> = {
  sur_texte: 'vérifié sur le texte',
  a_confirmer: 'à confirmer : le texte complet n’est pas versé',
  inference: 'déduit : le texte ne le dit pas',
  continuite: 'repris d’un texte antérieur',
}

/** The source of a rule, and how sure of it the platform is. */
export function Reference({
  reference: { texte, localisation, statut, regle },
}: {
  readonly reference: ReferenceLegale
}) {
  return (
    <span className="esms-reference">
      Source : {texte}, {localisation}
      {regle === undefined ? '' : `, règle ${regle}`} ({STATUTS_REFERENCE[statut]}).
    </span>
  )
}
