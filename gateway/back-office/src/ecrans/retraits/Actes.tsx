import { useClassementDuRetrait, useExecutionDuRetrait, type PropositionRetrait } from '../../api/retraits'
import { Confirmation } from '../../commun/Confirmation'
import { DialogueATexte } from '../../commun/DialogueATexte'
import { formaterMontant } from '../../commun/montant'

type Props = {
  readonly proposition: PropositionRetrait
  readonly fermer: () => void
  readonly terminer: (phrase: string) => void
}

export function Executer({ proposition, fermer, terminer }: Props) {
  const { id, dossierId, acte, motif, aRetirerCentimes } = proposition
  const action = useExecutionDuRetrait(({ montantCentimes }) =>
    terminer(`${formaterMontant(montantCentimes ?? aRetirerCentimes)} retirés de l’engagement de ${dossierId}.`),
  )
  return (
    <Confirmation
      titre={`Retirer l’engagement de ${dossierId}`}
      bouton={`Retirer ${formaterMontant(aRetirerCentimes)}`}
      confirmer={() => action.mutate(id)}
      fermer={fermer}
      action={action}
    >
      <p>
        {acte} : {motif}
      </p>
      <p>
        Le montant est lu de nouveau au moment de décider. Le mouvement s’inscrit au grand livre et ne s’efface pas ; il
        dit d’où viennent les crédits et ce qu’ils redeviennent.
      </p>
    </Confirmation>
  )
}

export function Classer({ proposition: { id, dossierId }, fermer, terminer }: Props) {
  const action = useClassementDuRetrait(id, () => terminer(`Retrait de ${dossierId} classé sans suite.`))
  return (
    <DialogueATexte
      titre={`Classer sans suite le retrait de ${dossierId}`}
      bouton="Classer"
      libelle="Motif"
      quoi="le motif"
      bornes={[3, 200]}
      court
      envoyer={(motif) => action.mutate(motif)}
      action={action}
      fermer={fermer}
    >
      <p>L’engagement reste entier au grand livre. Le classement est définitif pour cet acte.</p>
    </DialogueATexte>
  )
}
