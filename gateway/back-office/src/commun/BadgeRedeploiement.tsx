import Badge from '@codegouvfr/react-dsfr/Badge'
import type { Redeploiement } from '../api/redeploiement'

type Etat = Redeploiement['etat']

export const ETATS_REDEPLOIEMENT: Readonly<Record<Etat, string>> = {
  PROPOSE: 'Proposé',
  GELE: 'Gelé, attend la seconde signature',
  EXECUTE: 'Exécuté',
  REFUSE: 'Refusé',
}

const GRAVITES = { PROPOSE: 'new', GELE: 'info', EXECUTE: 'success', REFUSE: 'error' } as const

export function BadgeRedeploiement({ etat }: { readonly etat: Etat }) {
  return (
    <Badge as="span" small noIcon severity={GRAVITES[etat]}>
      {ETATS_REDEPLOIEMENT[etat]}
    </Badge>
  )
}
