import type { DeclarationsMois } from '../../api/usages'
import { compter } from '../../commun/pluriel'

/** Where an establishment stands for the month, in words. */
export function manquesDe({ declarations, essmsSansDeclaration }: DeclarationsMois, numeroFiness: string): string {
  if (essmsSansDeclaration.includes(numeroFiness)) return 'rien de déclaré'
  const { manquants = [] } = declarations.find((une) => une.numeroFiness === numeroFiness) ?? {}
  return manquants.length === 0 ? 'complet' : compter(manquants.length, 'compteur manquant', 'compteurs manquants')
}
