import { useState, type ReactNode } from 'react'
import { envoiDe, type Envoi } from '../api/fichier'
import { ChampFichier } from './ChampFichier'
import { Confirmation } from './Confirmation'

type Props = {
  readonly titre: string
  readonly bouton: string
  readonly indication: string
  readonly accepte: string
  readonly libelle?: string
  /** "Choisissez le fichier PDF." */
  readonly manque?: string
  readonly children?: ReactNode
  readonly action: { readonly isPending: boolean; readonly error: unknown; readonly mutate: (envoi: Envoi) => void }
  readonly fermer: () => void
}

/** A window that sends one file. */
export function EnvoyerUnFichier(props: Props) {
  const { indication, accepte, libelle = 'Fichier', manque = 'Choisissez le fichier.', children, ...cadre } = props
  const [fichier, setFichier] = useState<File>()
  const [controle, setControle] = useState(false)
  const confirmer = () => {
    setControle(true)
    if (fichier !== undefined) cadre.action.mutate(envoiDe(fichier))
  }
  return (
    <Confirmation {...cadre} confirmer={confirmer}>
      {children}
      <ChampFichier
        libelle={`${libelle} (obligatoire)`}
        indication={indication}
        accepte={accepte}
        fichier={fichier}
        changer={setFichier}
        erreur={controle && fichier === undefined ? manque : undefined}
      />
    </Confirmation>
  )
}
