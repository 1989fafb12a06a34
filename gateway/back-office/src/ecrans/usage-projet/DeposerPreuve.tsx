import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type FormEvent } from 'react'
import { envoiDe } from '../../api/fichier'
import { useDepotDePreuve, type NaturePreuve, type Preuve } from '../../api/suivi-usages'
import { ChampFichier } from '../../commun/ChampFichier'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { NATURES_PREUVE } from '../../commun/suivi-usages'

type Props = { readonly dossierId: string; readonly terminer: (preuve: Preuve) => void }

/** The same file sent again adds nothing; another one under the same nature or name is a new version. */
export function DeposerPreuve({ dossierId, terminer }: Props) {
  const [nature, setNature] = useState<NaturePreuve | ''>('')
  const [fichier, setFichier] = useState<File>()
  const [controle, setControle] = useState(false)
  const action = useDepotDePreuve(dossierId, terminer)
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    setControle(true)
    if (nature !== '' && fichier !== undefined && !action.isPending) action.mutate({ nature, envoi: envoiDe(fichier) })
  }
  return (
    <form onSubmit={envoyer} noValidate aria-labelledby="titre-depot">
      <h2 id="titre-depot" className="fr-h5">
        Déposer une pièce
      </h2>
      <ChoixDeListe
        libelle="Nature de la pièce (obligatoire)"
        sansChoix="Choisissez une nature"
        valeur={nature}
        changer={(choisie) => setNature(choisie as NaturePreuve)}
        choix={Object.entries(NATURES_PREUVE)}
        erreur={controle && nature === '' ? 'Choisissez la nature de la pièce.' : undefined}
      />
      <ChampFichier
        libelle="Fichier (obligatoire)"
        indication="PDF, PNG, JPEG ou Excel (XLSX), 20 Mio au plus."
        accepte=".pdf,.png,.jpg,.jpeg,.xlsx"
        fichier={fichier}
        changer={setFichier}
        erreur={controle && fichier === undefined ? 'Choisissez un fichier.' : undefined}
      />
      {action.error !== null && <PanneauProbleme erreur={action.error} />}
      <Button type="submit" nativeButtonProps={{ 'aria-disabled': action.isPending }}>
        {action.isPending ? 'Contrôle du fichier en cours…' : 'Déposer la pièce'}
      </Button>
    </form>
  )
}
