import { useState } from 'react'
import { ErreurApi } from '../../api/erreurs'
import { useEngagement } from '../../api/programmation'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import { formaterMontant } from '../../commun/montant'
import type { PropsActe } from './Acte'

/** The whole grant at once. A derogation is asked for only when the ledger says that it takes one. */
export function Engager({ acte: { dossierId, centimes }, fermer, terminer }: PropsActe) {
  const [accordeePar, setAccordeePar] = useState('')
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const [derogation, setDerogation] = useState(false)
  const action = useEngagement(({ id }) =>
    terminer(`${formaterMontant(centimes)} engagés pour ${dossierId} (mouvement ${id}).`),
  )
  const exigee = derogation || (action.error instanceof ErreurApi && action.error.code === 'ae.derogation_requise')
  const erreurs = {
    accordeePar: erreurDeTexte(accordeePar, 'qui accorde la dérogation'),
    motif: erreurDeTexte(motif, 'la raison de la dérogation', 10, 500),
  }
  const confirmer = () => {
    if (!exigee) return action.mutate({ dossierId, montantCentimes: centimes })
    setDerogation(true)
    setControle(true)
    if (erreurs.accordeePar !== undefined || erreurs.motif !== undefined) return montrerLaPremiereErreur()
    action.mutate({
      dossierId,
      montantCentimes: centimes,
      derogation: { accordeePar: accordeePar.trim(), motif: motif.trim() },
    })
  }
  return (
    <Confirmation
      titre={`Engager le dossier ${dossierId}`}
      bouton={`Engager ${formaterMontant(centimes)}`}
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>
        <strong>{formaterMontant(centimes)}</strong>, la subvention entière, en une seule fois. La date d’effet est
        celle du serveur, aujourd’hui. Qui a programmé le dossier ne l’engage pas, sauf décision de l’ARS.
      </p>
      <p>Un engagement ne se corrige pas : il se retire, par un acte.</p>
      {exigee && (
        <>
          <ChampTexte
            libelle="Dérogation accordée par (obligatoire)"
            valeur={accordeePar}
            changer={setAccordeePar}
            erreur={controle ? erreurs.accordeePar : undefined}
          />
          <ChampTexte
            long
            libelle="Raison de la dérogation (obligatoire)"
            valeur={motif}
            changer={setMotif}
            erreur={controle ? erreurs.motif : undefined}
          />
        </>
      )}
    </Confirmation>
  )
}
