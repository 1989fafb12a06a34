import { useState } from 'react'
import { envoiDe } from '../../api/fichier'
import { useEnvoiDeFichier, type Destination, type RapportImport } from '../../api/referentiels'
import { ChampFichier } from '../../commun/ChampFichier'
import { montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'

type Props = {
  readonly national: boolean
  readonly fermer: () => void
  readonly terminer: (rapport: RapportImport) => void
}

const DESTINATIONS: readonly (readonly [Destination, string])[] = [
  ['galis-csv', 'Dossiers GALIS (CSV)'],
  ['finess', 'FINESS (CSV)'],
  ['solutions-segur', 'Solutions Ségur (CSV)'],
  ['solutions-sad', 'Solutions du SAD (CSV)'],
  ['commandes-sons', 'Commandes SONS (CSV)'],
  ['financements-anterieurs', 'Financements antérieurs (CSV)'],
]

/** Good lines are kept, each bad one comes back with its reason; the same file sent again adds nothing. */
export function Envoyer({ national, fermer, terminer }: Props) {
  const [destination, setDestination] = useState<string>('galis-csv')
  const [fichier, setFichier] = useState<File>()
  const [oubli, setOubli] = useState(false)
  const action = useEnvoiDeFichier(terminer)
  const confirmer = () => {
    setOubli(fichier === undefined)
    if (fichier === undefined) montrerLaPremiereErreur()
    else action.mutate({ destination: destination as Destination, envoi: envoiDe(fichier) })
  }
  return (
    <Confirmation titre="Envoyer un fichier" bouton="Envoyer" confirmer={confirmer} fermer={fermer} action={action}>
      <ChoixDeListe
        libelle="Contenu du fichier"
        valeur={destination}
        changer={setDestination}
        choix={national ? DESTINATIONS : DESTINATIONS.slice(0, 1)}
      />
      <ChampFichier
        libelle="Fichier"
        indication="CSV ; encodage et séparateur sont reconnus. 64 Mio au plus."
        accepte=".csv,.txt"
        fichier={fichier}
        changer={setFichier}
        erreur={oubli && fichier === undefined ? 'Choisissez un fichier.' : undefined}
      />
    </Confirmation>
  )
}
