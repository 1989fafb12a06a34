import { useState } from 'react'
import { useNotificationsGroupees, type LigneComite } from '../../api/comites'
import { ChoixDeDossiers } from '../../commun/ChoixDeDossiers'
import { Confirmation } from '../../commun/Confirmation'
import { IssuesDuGroupe, resteAFaire } from '../../commun/IssuesDuGroupe'
import { useSaisieDeNotification } from '../../commun/SaisieDeNotification'

type Props = { readonly dossiers: readonly LigneComite[]; readonly fermer: () => void }

/** One sending told to the platform for all the files ticked. */
export function Notifier({ dossiers, fermer }: Props) {
  const [lignes] = useState(dossiers)
  const [coches, setCoches] = useState<readonly string[]>(lignes.map(({ dossierId }) => dossierId))
  const { lire, champs } = useSaisieDeNotification()
  const action = useNotificationsGroupees()
  const confirmer = () => {
    const notification = lire()
    const restants = resteAFaire(coches, action.data)
    if (notification !== undefined && restants.length > 0)
      action.mutate(restants.map((dossierId) => ({ dossierId, ...notification })))
  }
  return (
    <Confirmation
      titre="Tracer les notifications"
      bouton={action.data === undefined ? 'Tracer' : 'Recommencer ceux qui sont refusés'}
      confirmer={confirmer}
      fermer={fermer}
      action={action}
      fini={action.data !== undefined && resteAFaire(coches, action.data).length === 0}
      large
    >
      {action.data === undefined ? (
        <>
          <p>La date et le moyen sont obligatoires ; les mêmes pour tous les dossiers cochés.</p>
          <ChoixDeDossiers
            titre="Dossiers notifiés"
            dossiers={lignes}
            coches={coches}
            cocher={(id, oui) => setCoches(oui ? [...coches, id] : coches.filter((autre) => autre !== id))}
          />
          {coches.length === 0 && <p role="alert">Cochez un dossier au moins.</p>}
          {champs}
        </>
      ) : (
        <IssuesDuGroupe issues={action.data} fait="notification tracée" />
      )}
    </Confirmation>
  )
}
