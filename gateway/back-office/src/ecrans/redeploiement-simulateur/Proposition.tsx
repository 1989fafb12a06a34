import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useProposition, type DemandeSimulation, type Simulation } from '../../api/redeploiement'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import { formaterDate } from '../../commun/dates'
import { formaterMontant } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'

type Props = {
  readonly simulation: Simulation
  readonly demande: DemandeSimulation
  readonly fermer: () => void
}

/** The reason of the proposal; what it moves is repeated, since it cannot be changed afterwards. */
export function Proposition({ simulation, demande, fermer }: Props) {
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const aller = useNavigate()
  const action = useProposition(({ id }) => void aller(`/redeploiement/${id}`, { state: { fait: 'propose' } }))
  const erreur = erreurDeTexte(motif, 'la raison du redéploiement', 3, 500)
  const confirmer = () => {
    setControle(true)
    if (erreur === undefined) action.mutate({ ...demande, motif: motif.trim() })
    else montrerLaPremiereErreur()
  }
  return (
    <Confirmation
      titre="Proposer ce redéploiement"
      bouton="Proposer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <ul>
        {demande.donneurs.map(({ region, centimes }) => (
          <li key={region}>
            {nomDeRegion(region)} cède {formaterMontant(centimes)}
          </li>
        ))}
        {demande.receveurs.map(({ region, centimes }) => (
          <li key={region}>
            {nomDeRegion(region)} reçoit {formaterMontant(centimes)}
          </li>
        ))}
      </ul>
      <p>
        Jour de référence : {formaterDate(simulation.jourReference)}. La proposition ne change aucun solde. Sa
        répartition est définitive : une erreur se corrige par un refus et une nouvelle proposition.
      </p>
      <ChampTexte
        long
        libelle="Raison du redéploiement (obligatoire)"
        valeur={motif}
        changer={setMotif}
        erreur={controle ? erreur : undefined}
      />
    </Confirmation>
  )
}
