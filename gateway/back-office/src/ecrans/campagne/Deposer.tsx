import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type FormEvent } from 'react'
import { useDepotDeBrouillon, type Brouillon, type CampagneAPublier } from '../../api/campagnes'
import { ChampFichier } from '../../commun/ChampFichier'
import { PanneauProbleme } from '../../commun/PanneauProbleme'

type Props = { readonly code: string; readonly terminer: (brouillon: Brouillon) => void }

/** A whole set of rules, as the API takes it; each defect comes back with its key. */
export function Deposer({ code, terminer }: Props) {
  const [fichier, setFichier] = useState<File>()
  const [erreur, setErreur] = useState<string>()
  const action = useDepotDeBrouillon(code, terminer)
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    setErreur(fichier === undefined ? 'Choisissez un fichier.' : undefined)
    void fichier
      ?.text()
      .then((texte) => action.mutate(JSON.parse(texte) as CampagneAPublier))
      .catch(() => setErreur('Ce fichier n’est pas du JSON.'))
  }
  return (
    <form onSubmit={envoyer} noValidate>
      <ChampFichier
        libelle="Déposer un brouillon"
        indication="Règles de la campagne en JSON, au format de l’API (docs/guides)."
        accepte=".json"
        fichier={fichier}
        changer={setFichier}
        erreur={erreur}
      />
      {action.error !== null && <PanneauProbleme erreur={action.error} />}
      <Button type="submit" priority="secondary" nativeButtonProps={{ 'aria-disabled': action.isPending }}>
        Déposer le brouillon
      </Button>
    </form>
  )
}
