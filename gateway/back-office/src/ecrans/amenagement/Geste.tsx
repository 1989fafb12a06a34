import { useGesteMotive, type GesteMotive } from '../../api/amenagements'
import { DialogueDeTexte } from '../../commun/DialogueDeTexte'
import type { PropsActe } from './Actes'

const FAITS: Readonly<Record<GesteMotive, string>> = {
  ralliement: 'Votre région porte aussi cette demande.',
  refus: 'Demande refusée : les ARS qui la portent sont prévenues.',
  retrait: 'Demande retirée.',
}

/** An act with its written reason. */
export function Geste({
  id,
  geste,
  titre,
  fermer,
  terminer,
}: PropsActe & { readonly geste: GesteMotive; readonly titre: string }) {
  const action = useGesteMotive(id, geste, () => terminer(FAITS[geste]))
  return (
    <DialogueDeTexte
      nom={`amenagement.${id}.${geste}`}
      titre={`${titre} : ${id}`}
      bouton={titre}
      libelle="Raison"
      quoi="la raison"
      maximum={2000}
      action={action}
      fermer={fermer}
    />
  )
}
