import Badge from '@codegouvfr/react-dsfr/Badge'
import type { Statut } from '../api/pilotage'

const LIBELLES: Readonly<Record<Statut, string>> = {
  ALERTE: 'Alerte',
  VIGILANCE: 'Vigilance',
  CONFORME: 'Conforme',
  SANS_OBJET: 'Sans objet',
}

const GRAVITES = { ALERTE: 'error', VIGILANCE: 'warning', CONFORME: 'success' } as const

export function libelleDuStatut(statut: Statut): string {
  return LIBELLES[statut]
}

/** A status in words; the colour only repeats it. */
export function BadgeStatut({ statut }: { readonly statut: Statut }) {
  const libelle = libelleDuStatut(statut)
  return statut === 'SANS_OBJET' ? (
    <Badge as="span" small noIcon>
      {libelle}
    </Badge>
  ) : (
    <Badge as="span" small severity={GRAVITES[statut]}>
      {libelle}
    </Badge>
  )
}
