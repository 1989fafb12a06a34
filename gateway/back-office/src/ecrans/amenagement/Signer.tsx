import { useSignatureDAmenagement } from '../../api/amenagements'
import { Confirmation } from '../../commun/Confirmation'
import type { PropsActe } from './Actes'

/** One of the two signatures; the second puts the entry in the annex. */
export function Signer({ id, fermer, terminer }: PropsActe) {
  const action = useSignatureDAmenagement(id, () => terminer('Signature enregistrée.'))
  return (
    <Confirmation
      titre={`Signer ${id}`}
      bouton="Signer"
      confirmer={() => action.mutate()}
      fermer={fermer}
      action={action}
    >
      <p>
        Vous signez au nom de votre institution. La CNSA et la DNS signent toutes deux, par deux personnes ; la seconde
        signature inscrit l’aménagement à l’annexe, pour toutes les ARS.
      </p>
    </Confirmation>
  )
}
