import type { Mouvement, TypeMouvement } from '../api/registre'

const TYPES: Readonly<Record<TypeMouvement, string>> = {
  OUVERTURE: 'Ouverture',
  NOTIFICATION_AE: 'Délégation d’AE',
  PROGRAMMATION: 'Programmation',
  DEPROGRAMMATION: 'Déprogrammation',
  ENGAGEMENT: 'Engagement',
  RETRAIT: 'Retrait',
  GEL: 'Gel',
  DEGEL: 'Dégel',
  REDEPLOIEMENT: 'Redéploiement',
  CLOTURE: 'Clôture',
  REPORT: 'Report',
  PAIEMENT: 'Paiement',
  REJET_PAIEMENT: 'Rejet de paiement',
  CORRECTION: 'Correction',
}

export const CHOIX_DE_TYPES = Object.entries(TYPES)

/** A nature added to the contract later shows as it is rather than disappear. */
export function libelleDuType(type: string): string {
  return (TYPES as Readonly<Record<string, string>>)[type] ?? type
}

/** What moved for the regions: the lines that bring credits to a holder, without their counterpart. */
export function montantDe(mouvement: Mouvement): number {
  const { type, montantCentimes, lignes } = mouvement
  if (type === 'NOTIFICATION_AE') return delegue(mouvement)
  return (
    montantCentimes ??
    lignes
      .filter(({ centimes, poste }) => centimes > 0 && poste !== 'CADRE')
      .reduce((somme, { centimes }) => somme + centimes, 0)
  )
}

/** The signed amount that a delegation brings to its region. */
export function delegue({ lignes }: Mouvement): number {
  return lignes.filter(({ poste }) => poste === 'DISPONIBLE').reduce((somme, { centimes }) => somme + centimes, 0)
}
