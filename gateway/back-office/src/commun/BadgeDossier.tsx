import Badge from '@codegouvfr/react-dsfr/Badge'
import type { EtatDossier } from '../api/dossiers'
import { ETATS_DOSSIER } from './dossiers'

const GRAVITES: Partial<Record<EtatDossier, 'info' | 'success' | 'warning' | 'error' | 'new'>> = {
  DEPOSE: 'new',
  COMPLET: 'info',
  INCOMPLET: 'warning',
  NON_RECEVABLE: 'error',
  EN_INSTRUCTION: 'info',
  RECEVABLE: 'info',
  EN_COMITE: 'info',
  AJOURNE: 'warning',
  REJETE: 'error',
  RETENU: 'success',
}

export function BadgeDossier({ etat }: { readonly etat: EtatDossier }) {
  const severity = GRAVITES[etat]
  return (
    <Badge as="span" small noIcon {...(severity === undefined ? {} : { severity })}>
      {ETATS_DOSSIER[etat] ?? etat}
    </Badge>
  )
}
