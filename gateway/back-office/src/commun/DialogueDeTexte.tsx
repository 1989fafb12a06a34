import { useState, type ReactNode } from 'react'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from './ChampTexte'
import { Confirmation } from './Confirmation'
import { SaisieRetrouvee } from './SaisieRetrouvee'
import { estTexte, useBrouillon } from './useBrouillon'

type Props = {
  /** Names the draft in this browser: the act and what it is about. */
  readonly nom: string
  readonly titre: string
  readonly bouton: string
  readonly libelle: string
  /** "la raison du refus", for the sentence that says what is missing. */
  readonly quoi: string
  readonly minimum?: number
  readonly maximum?: number
  readonly action: {
    readonly isPending: boolean
    readonly error: unknown
    readonly mutate: (texte: string, suite: { onSuccess: () => void }) => void
  }
  readonly fermer: () => void
  readonly children?: ReactNode
}

/** An act that takes one written reason; what was typed survives the end of the session. */
export function DialogueDeTexte({
  nom,
  quoi,
  libelle,
  minimum = 10,
  maximum = 1000,
  action,
  children,
  ...cadre
}: Props) {
  const { valeur, changer, retrouveLe, oublier, recommencer } = useBrouillon(nom, '', estTexte)
  const [controle, setControle] = useState(false)
  const erreur = erreurDeTexte(valeur, quoi, minimum, maximum)
  const confirmer = () => {
    setControle(true)
    if (erreur === undefined) action.mutate(valeur.trim(), { onSuccess: oublier })
    else montrerLaPremiereErreur()
  }
  return (
    <Confirmation {...cadre} confirmer={confirmer} action={action}>
      {children}
      <SaisieRetrouvee le={retrouveLe} recommencer={recommencer} />
      <ChampTexte
        long
        libelle={`${libelle} (obligatoire)`}
        valeur={valeur}
        changer={changer}
        erreur={controle ? erreur : undefined}
      />
    </Confirmation>
  )
}
