import { useState } from 'react'
import { useArret } from '../../api/traitements'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'

type Props = { readonly id: string; readonly fermer: () => void; readonly terminer: () => void }

/** Why it must stop; it can be resumed where it was. */
export function Annuler({ id, fermer, terminer }: Props) {
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useArret(id, terminer)
  const erreur = erreurDeTexte(motif, 'la raison de l’arrêt', 3, 500)
  const confirmer = () => {
    setControle(true)
    if (erreur === undefined) action.mutate(motif.trim())
    else montrerLaPremiereErreur()
  }
  return (
    <Confirmation titre={`Arrêter ${id}`} bouton="Arrêter" confirmer={confirmer} fermer={fermer} action={action}>
      <ChampTexte
        libelle="Raison de l’arrêt"
        valeur={motif}
        changer={setMotif}
        erreur={controle ? erreur : undefined}
        long
      />
    </Confirmation>
  )
}
