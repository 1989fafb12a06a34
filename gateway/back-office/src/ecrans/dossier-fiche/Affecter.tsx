import { useState } from 'react'
import { useAffectation } from '../../api/dossiers'
import { ChampTexte } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import type { PropsActe } from './Actes'

/** Taking charge of a file; taking it over from somebody asks for a reason. */
export function Affecter({ dossier: { dossierId, version, suiviPar }, terminer, fermer }: PropsActe) {
  const [motif, setMotif] = useState('')
  const action = useAffectation(dossierId, () => terminer('Vous suivez ce dossier.'))
  const confirmer = () => action.mutate({ version, ...(motif.trim() === '' ? {} : { motif: motif.trim() }) })
  return (
    <Confirmation
      titre={`Suivre le dossier ${dossierId}`}
      bouton="Suivre ce dossier"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>
        {suiviPar === undefined
          ? 'Vous deviendrez la personne qui suit ce dossier. Vos collègues le verront.'
          : `${suiviPar.nom} suit ce dossier : dites pourquoi vous le reprenez.`}
      </p>
      {suiviPar !== undefined && <ChampTexte libelle="Raison de la reprise" valeur={motif} changer={setMotif} />}
    </Confirmation>
  )
}
