import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCreationDeComite } from '../../api/comites'
import { ChampDate } from '../../commun/ChampDate'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'

type Props = { readonly campagne: string; readonly fermer: () => void }

/** A committee in the calendar: the same one asked for again is the one that exists. */
export function Creer({ campagne, fermer }: Props) {
  const [le, setLe] = useState('')
  const [libelle, setLibelle] = useState('')
  const [controle, setControle] = useState(false)
  const aller = useNavigate()
  const action = useCreationDeComite(({ comiteId }) => void aller(`/comites/${comiteId}`))
  const erreur = erreurDeTexte(libelle, 'le nom du comité', 3, 120)
  const confirmer = () => {
    setControle(true)
    if (le === '' || erreur !== undefined) return montrerLaPremiereErreur()
    action.mutate({ campagne, le, libelle: libelle.trim() })
  }
  return (
    <Confirmation
      titre={`Inscrire un comité de la campagne ${campagne}`}
      bouton="Inscrire"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>Les deux champs sont obligatoires.</p>
      <ChampDate
        libelle="Jour du comité"
        valeur={le}
        changer={setLe}
        erreur={controle && le === '' ? 'Indiquez le jour du comité.' : undefined}
      />
      <ChampTexte
        libelle="Nom du comité"
        valeur={libelle}
        changer={setLibelle}
        erreur={controle ? erreur : undefined}
      />
    </Confirmation>
  )
}
