import { useState, type ReactNode } from 'react'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from './ChampTexte'
import { Confirmation } from './Confirmation'

type Props = {
  readonly titre: string
  readonly bouton: string
  readonly libelle: string
  /** "la raison du renvoi": what the message asks for when it is missing. */
  readonly quoi: string
  readonly bornes: readonly [minimum: number, maximum: number]
  readonly facultatif?: boolean
  readonly court?: boolean
  readonly indication?: string
  readonly children?: ReactNode
  readonly envoyer: (texte: string) => void
  readonly action: { readonly isPending: boolean; readonly error: unknown }
  readonly fermer: () => void
}

/** An act that asks for one sentence: a reason, a title, what was read on a paper. */
export function DialogueATexte(props: Props) {
  const { libelle, quoi, bornes, facultatif = false, court = false, indication, children, envoyer, ...dialogue } = props
  const [texte, setTexte] = useState('')
  const [controle, setControle] = useState(false)
  const erreur = facultatif && texte.trim() === '' ? undefined : erreurDeTexte(texte, quoi, ...bornes)
  const confirmer = () => {
    setControle(true)
    if (erreur === undefined) envoyer(texte.trim())
    else montrerLaPremiereErreur()
  }
  return (
    <Confirmation
      titre={dialogue.titre}
      bouton={dialogue.bouton}
      fermer={dialogue.fermer}
      action={dialogue.action}
      confirmer={confirmer}
    >
      {children}
      <ChampTexte
        libelle={`${libelle} (${facultatif ? 'facultatif' : 'obligatoire'})`}
        valeur={texte}
        changer={setTexte}
        erreur={controle ? erreur : undefined}
        long={!court}
        {...(indication === undefined ? {} : { indication })}
      />
    </Confirmation>
  )
}
