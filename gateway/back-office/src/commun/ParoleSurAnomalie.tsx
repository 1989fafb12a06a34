import { useAcceptation, useExplication } from '../api/usages-actes'
import type { AnomalieUsage } from '../api/usages'
import { DialogueDeTexte } from './DialogueDeTexte'

type Props = {
  readonly anomalie: AnomalieUsage
  readonly porteur: boolean
  readonly fermer: () => void
  readonly terminer: (phrase: string) => void
}

/** What the carrier or the agency says of a value, in writing. */
export function ParoleSurAnomalie({ anomalie, porteur, fermer, terminer }: Props) {
  const explication = useExplication(anomalie, () => terminer('Explication envoyée à l’ARS.'))
  const acceptation = useAcceptation(anomalie, () => terminer('Valeur tenue pour juste.'))
  return (
    <DialogueDeTexte
      nom={`anomalie.${anomalie.dossierId}.${anomalie.id}`}
      titre={porteur ? 'Expliquer cette valeur' : 'Tenir cette valeur pour juste'}
      bouton={porteur ? 'Envoyer l’explication' : 'Accepter'}
      libelle={porteur ? 'Pourquoi la valeur est juste' : 'Raison de l’acceptation'}
      quoi={porteur ? 'pourquoi la valeur est juste' : 'la raison de l’acceptation'}
      action={porteur ? explication : acceptation}
      fermer={fermer}
    >
      <p>{anomalie.raison}</p>
    </DialogueDeTexte>
  )
}
