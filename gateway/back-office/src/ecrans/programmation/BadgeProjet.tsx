import Badge from '@codegouvfr/react-dsfr/Badge'
import type { EtatProjet } from '../../api/programmation'

export const ETATS_PROJET: Readonly<Record<EtatProjet, string>> = {
  PROGRAMME: 'Programmé',
  GELE: 'Gelé',
  ENGAGE: 'Engagé',
  RETIRE: 'Retiré',
}

const GRAVITES = { PROGRAMME: 'info', GELE: 'warning', ENGAGE: 'success' } as const

export function BadgeProjet({ etat }: { readonly etat: EtatProjet }) {
  return etat === 'RETIRE' ? (
    <Badge as="span" small noIcon>
      {ETATS_PROJET[etat]}
    </Badge>
  ) : (
    <Badge as="span" small noIcon severity={GRAVITES[etat]}>
      {ETATS_PROJET[etat]}
    </Badge>
  )
}
