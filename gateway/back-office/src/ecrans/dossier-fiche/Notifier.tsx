import { useNotificationDeDecision } from '../../api/dossiers'
import { Confirmation } from '../../commun/Confirmation'
import { useSaisieDeNotification } from '../../commun/SaisieDeNotification'
import type { PropsActe } from './Actes'

/** How and when the carrier was told; it cannot be taken back, a new trace is added. */
export function Notifier({ dossier: { dossierId }, terminer, fermer }: PropsActe) {
  const { lire, champs } = useSaisieDeNotification()
  const action = useNotificationDeDecision(dossierId, () => terminer('Notification tracée.'))
  const confirmer = () => {
    const notification = lire()
    if (notification !== undefined) action.mutate(notification)
  }
  return (
    <Confirmation
      titre={`Tracer la notification de ${dossierId}`}
      bouton="Tracer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>La date et le moyen sont obligatoires.</p>
      {champs}
    </Confirmation>
  )
}
