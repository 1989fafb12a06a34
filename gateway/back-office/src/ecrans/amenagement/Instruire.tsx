import { useState } from 'react'
import { useInstruction } from '../../api/amenagements'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { DialogueDeTexte } from '../../commun/DialogueDeTexte'
import type { PropsActe } from './Actes'

const SENS = [
  ['oui', 'Favorable'],
  ['non', 'Défavorable'],
] as const

/** The CNSA's opinion; a new one replaces it until the first signature. */
export function Instruire({ id, fermer, terminer }: PropsActe) {
  const [sens, setSens] = useState('oui')
  const action = useInstruction(id, () => terminer('Avis rendu.'))
  return (
    <DialogueDeTexte
      nom={`amenagement.${id}.avis`}
      titre={`Avis de la CNSA sur ${id}`}
      bouton="Rendre l’avis"
      libelle="Avis motivé, expertise comprise"
      quoi="l’avis"
      maximum={5000}
      action={{ ...action, mutate: (avis, suite) => action.mutate({ favorable: sens === 'oui', avis }, suite) }}
      fermer={fermer}
    >
      <ChoixDeListe libelle="Sens de l’avis" valeur={sens} changer={setSens} choix={SENS} />
    </DialogueDeTexte>
  )
}
