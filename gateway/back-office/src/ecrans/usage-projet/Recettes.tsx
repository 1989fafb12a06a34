import { useState } from 'react'
import { useRecettes } from '../../api/usages-actes'
import { ChampDate } from '../../commun/ChampDate'
import { montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import type { PropsPartie } from './Index'

type Props = PropsPartie & { readonly fermer: () => void; readonly terminer: () => void }

/** The two acceptances signed with the software's editor; the service checks their order. */
export function Recettes({ projet: { dossierId, recettes }, fermer, terminer }: Props) {
  const [dateVa, setDateVa] = useState(recettes?.dateVa ?? '')
  const [dateVsr, setDateVsr] = useState(recettes?.dateVsr ?? '')
  const [controle, setControle] = useState(false)
  const action = useRecettes(dossierId, terminer)
  const confirmer = () => {
    setControle(true)
    if (dateVa === '') montrerLaPremiereErreur()
    else action.mutate({ dateVa, ...(dateVsr === '' ? {} : { dateVsr }) })
  }
  return (
    <Confirmation
      titre={`VA et VSR du projet ${dossierId}`}
      bouton="Enregistrer les dates"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>
        Ces dates remplacent celles qui étaient connues ; l’historique les garde. La VSR se laisse vide si elle n’est
        pas signée.
      </p>
      <ChampDate
        libelle="Vérification d’aptitude, signée le (obligatoire)"
        valeur={dateVa}
        changer={setDateVa}
        erreur={controle && dateVa === '' ? 'Indiquez la date de signature de la VA.' : undefined}
      />
      <ChampDate libelle="Vérification de service régulier, signée le" valeur={dateVsr} changer={setDateVsr} />
    </Confirmation>
  )
}
