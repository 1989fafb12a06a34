import Badge from '@codegouvfr/react-dsfr/Badge'
import type { Consolidation } from '../api/consolidations'

type Etat = Consolidation['etat']

export const ETATS_CONSOLIDATION: Readonly<Record<Etat, string>> = {
  EN_ATTENTE: 'En attente',
  EN_COURS: 'En cours',
  TERMINEE: 'Terminée',
  ECHOUEE: 'En échec',
  ANNULEE: 'Annulée',
}

export const NATURES_CONSOLIDATION: Readonly<Record<Consolidation['nature'], string>> = {
  A_LA_DEMANDE: 'À la demande',
  NOCTURNE: 'Fin de journée',
  ETAT_REDEPLOIEMENT: 'État du redéploiement',
  ETAT_FIN_EXERCICE: 'État de fin d’exercice',
}

const GRAVITES = {
  EN_ATTENTE: 'new',
  EN_COURS: 'info',
  TERMINEE: 'success',
  ECHOUEE: 'error',
  ANNULEE: 'warning',
} as const

export function BadgeConsolidation({ etat }: { readonly etat: Etat }) {
  return (
    <Badge as="span" small noIcon severity={GRAVITES[etat]}>
      {ETATS_CONSOLIDATION[etat]}
    </Badge>
  )
}
