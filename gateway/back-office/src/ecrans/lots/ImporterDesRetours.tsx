import { useState } from 'react'
import { useNavigate } from 'react-router'
import { envoiDe } from '../../api/fichier'
import { useImportDeRetours } from '../../api/lots'
import { ChampFichier } from '../../commun/ChampFichier'
import { Confirmation } from '../../commun/Confirmation'

type Props = { readonly fermer: () => void }

/** The fund manager's file; the good lines are kept, each refused one is said with its reason. */
export function ImporterDesRetours({ fermer }: Props) {
  const [fichier, setFichier] = useState<File>()
  const [controle, setControle] = useState(false)
  const aller = useNavigate()
  const action = useImportDeRetours(({ id }) => void aller(`/lots/retours/${id}`))
  const confirmer = () => {
    setControle(true)
    if (fichier !== undefined) action.mutate(envoiDe(fichier))
  }
  return (
    <Confirmation
      titre="Importer les retours du gestionnaire"
      bouton="Importer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>Réimporter le même fichier n’ajoute rien : une ligne déjà connue est comptée « inchangée ».</p>
      <ChampFichier
        libelle="Fichier du gestionnaire (obligatoire)"
        indication="CSV dont la première ligne nomme les colonnes ; encodage et séparateur sont reconnus"
        accepte=".csv,.txt"
        fichier={fichier}
        changer={setFichier}
        erreur={controle && fichier === undefined ? 'Choisissez le fichier.' : undefined}
      />
    </Confirmation>
  )
}
