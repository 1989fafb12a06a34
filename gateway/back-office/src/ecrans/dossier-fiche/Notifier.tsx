import { useState } from 'react'
import { useNotificationDeDecision } from '../../api/dossiers'
import { ChampDate } from '../../commun/ChampDate'
import { ChampTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { MOYENS } from '../../commun/dossiers'
import type { PropsActe } from './Actes'

/** How and when the carrier was told; it cannot be taken back, a new trace is added. */
export function Notifier({ dossier: { dossierId }, terminer, fermer }: PropsActe) {
  const [notifieeLe, setNotifieeLe] = useState('')
  const [moyen, setMoyen] = useState('')
  const [reference, setReference] = useState('')
  const [controle, setControle] = useState(false)
  const action = useNotificationDeDecision(dossierId, () => terminer('Notification tracée.'))
  const confirmer = () => {
    setControle(true)
    if (notifieeLe === '' || moyen === '') return montrerLaPremiereErreur()
    action.mutate({
      notifieeLe,
      moyen: moyen as keyof typeof MOYENS,
      ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
    })
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
      <ChampDate
        libelle="Notifiée le"
        valeur={notifieeLe}
        changer={setNotifieeLe}
        erreur={controle && notifieeLe === '' ? 'Indiquez la date de notification.' : undefined}
      />
      <ChoixDeListe
        libelle="Moyen"
        sansChoix="Choisir un moyen"
        valeur={moyen}
        changer={setMoyen}
        choix={Object.entries(MOYENS)}
        erreur={controle && moyen === '' ? 'Choisissez le moyen.' : undefined}
      />
      <ChampTexte libelle="Référence de l’envoi" valeur={reference} changer={setReference} />
    </Confirmation>
  )
}
