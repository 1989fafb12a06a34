import Button from '@codegouvfr/react-dsfr/Button'
import type { EtatProjet, Projet } from '../../api/programmation'
import { aUnRole, type Role, type Session } from '../../api/session'
import type { ActeOuvert } from './Acte'

export type NomDActe = 'reprogrammer' | 'liberer' | 'engager' | 'retirer'

/** What may be done to a project, by whom, in which state; the service judges again. */
const ACTES: readonly {
  readonly nom: NomDActe
  readonly libelle: string
  readonly etat: EtatProjet
  readonly role: Role
}[] = [
  { nom: 'engager', libelle: 'Engager', etat: 'PROGRAMME', role: 'ARS_DECIDEUR' },
  { nom: 'reprogrammer', libelle: 'Porter au montant arrêté', etat: 'PROGRAMME', role: 'ARS_FINANCIER' },
  { nom: 'liberer', libelle: 'Libérer', etat: 'PROGRAMME', role: 'ARS_FINANCIER' },
  { nom: 'retirer', libelle: 'Retirer', etat: 'ENGAGE', role: 'ARS_DECIDEUR' },
]

/** A financial officer may hold a delegation of signature: only the ledger knows, so the button is offered. */
export function actesPossibles(session: Session) {
  return ACTES.filter(
    ({ nom, role }) => aUnRole(session, role) || (nom === 'engager' && aUnRole(session, 'ARS_FINANCIER')),
  )
}

type Props = {
  readonly projet: Projet
  readonly session: Session
  readonly ouvrir: (acte: ActeOuvert) => void
}

export function BoutonsDeProjet({ projet, session, ouvrir }: Props) {
  const siens = actesPossibles(session).filter(({ etat }) => etat === projet.etat)
  if (siens.length === 0 || projet.region !== session.region) return '–'
  return (
    <span className="esms-boutons">
      {siens.map(({ nom, libelle }) => (
        <Button
          key={nom}
          size="small"
          priority={nom === 'engager' && aUnRole(session, 'ARS_DECIDEUR') ? 'primary' : 'tertiary'}
          onClick={() => ouvrir({ nom, dossierId: projet.dossierId, centimes: projet.totalCentimes })}
        >
          {libelle}
          <span className="fr-sr-only"> {projet.dossierId}</span>
        </Button>
      ))}
    </span>
  )
}
