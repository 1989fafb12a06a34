import Button from '@codegouvfr/react-dsfr/Button'
import { useState, type FormEvent } from 'react'
import { envoiDe } from '../../api/fichier'
import type { RapportImport } from '../../api/usages'
import { useImportation } from '../../api/usages-actes'
import { ChampFichier } from '../../commun/ChampFichier'
import { PanneauProbleme } from '../../commun/PanneauProbleme'

type Props = { readonly dossierId: string; readonly terminer: (rapport: RapportImport) => void }

/** The good lines are kept, the others come back with their reason; the same file sent again adds nothing. */
export function Envoyer({ dossierId, terminer }: Props) {
  const [fichier, setFichier] = useState<File>()
  const [oubli, setOubli] = useState(false)
  const action = useImportation(dossierId, terminer)
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    setOubli(fichier === undefined)
    if (fichier !== undefined && !action.isPending) action.mutate(envoiDe(fichier))
  }
  return (
    <form onSubmit={envoyer} noValidate className="fr-mb-4w">
      <ChampFichier
        libelle="Fichier de déclarations"
        indication="CSV ou Excel (XLSX), 64 Mio au plus. Cellule vide : non déclaré ; 0 : zéro ; « SO : motif » : sans objet."
        accepte=".csv,.xlsx"
        fichier={fichier}
        changer={setFichier}
        erreur={oubli && fichier === undefined ? 'Choisissez un fichier.' : undefined}
      />
      {action.error !== null && <PanneauProbleme erreur={action.error} />}
      <Button type="submit" nativeButtonProps={{ 'aria-disabled': action.isPending }}>
        {action.isPending ? 'Envoi et lecture du fichier en cours…' : 'Envoyer le fichier'}
      </Button>
    </form>
  )
}
