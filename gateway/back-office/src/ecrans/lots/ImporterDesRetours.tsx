import { useNavigate } from 'react-router'
import { useImportDeRetours } from '../../api/lots'
import { EnvoyerUnFichier } from '../../commun/EnvoyerUnFichier'

type Props = { readonly fermer: () => void }

/** The fund manager's file; the good lines are kept, each refused one is said with its reason. */
export function ImporterDesRetours({ fermer }: Props) {
  const aller = useNavigate()
  const action = useImportDeRetours(({ id }) => void aller(`/lots/retours/${id}`))
  return (
    <EnvoyerUnFichier
      titre="Importer les retours du gestionnaire"
      bouton="Importer"
      libelle="Fichier du gestionnaire"
      indication="CSV ou XLSX dont la première ligne nomme les colonnes ; encodage et séparateur sont reconnus"
      accepte=".csv,.txt,.xlsx"
      action={action}
      fermer={fermer}
    >
      <p>Réimporter le même fichier n’ajoute rien : une ligne déjà connue est comptée « inchangée ».</p>
    </EnvoyerUnFichier>
  )
}
