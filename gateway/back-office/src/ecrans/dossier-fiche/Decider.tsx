import { useState } from 'react'
import { useDecision } from '../../api/dossiers'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import type { PropsActe } from './Actes'

export const ISSUES = {
  RETENIR: { issue: 'RETENU', verbe: 'Retenir', fait: 'Dossier retenu : le montant est à arrêter.' },
  REJETER: { issue: 'REJETE', verbe: 'Rejeter', fait: 'Dossier rejeté : la décision est à notifier.' },
  AJOURNER: { issue: 'AJOURNE', verbe: 'Ajourner', fait: 'Dossier ajourné.' },
  REORIENTER: { issue: 'REORIENTE', verbe: 'Réorienter', fait: 'Dossier réorienté.' },
  RETENIR_AU_NATIONAL: {
    issue: 'RETENU',
    verbe: "Retenir à l'appel national",
    fait: "Dossier retenu à l'appel national : le montant est à arrêter.",
  },
  REJETER_AU_NATIONAL: {
    issue: 'REJETE',
    verbe: "Rejeter à l'appel national",
    fait: "Dossier rejeté à l'appel national : la décision est à notifier.",
  },
} as const

export type Decision = keyof typeof ISSUES

export const DECISIONS = Object.keys(ISSUES) as Decision[]

type Props = PropsActe & { readonly operation: Decision }

/** The decision and its reason, which the carrier will read. */
export function Decider({ operation, dossier: { dossierId, departementsAConsulter }, terminer, fermer }: Props) {
  const { issue, verbe, fait } = ISSUES[operation]
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useDecision(dossierId, () => terminer(fait))
  const erreur = erreurDeTexte(motif, 'la raison de la décision', 3, 1000)
  const confirmer = () => {
    setControle(true)
    if (erreur === undefined) action.mutate({ issue, motif: motif.trim() })
    else montrerLaPremiereErreur()
  }
  return (
    <Confirmation
      titre={`${verbe} le dossier ${dossierId}`}
      bouton={verbe}
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      {departementsAConsulter.length > 0 && (
        <p className="esms-attention">
          Conseils départementaux pas encore consultés : {departementsAConsulter.join(', ')}.
        </p>
      )}
      <ChampTexte
        long
        libelle="Raison de la décision (obligatoire, lue par le porteur)"
        valeur={motif}
        changer={setMotif}
        erreur={controle ? erreur : undefined}
      />
    </Confirmation>
  )
}
