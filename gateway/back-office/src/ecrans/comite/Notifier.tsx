import { useState } from 'react'
import { useNotificationsGroupees, type LigneComite } from '../../api/comites'
import { ChampDate } from '../../commun/ChampDate'
import { ChampTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { MOYENS } from '../../commun/dossiers'
import { IssuesDuGroupe } from '../../commun/IssuesDuGroupe'
import { ChoixDeDossiers } from '../../commun/ChoixDeDossiers'

type Props = { readonly dossiers: readonly LigneComite[]; readonly fermer: () => void }

/** One sending told to the platform for all the files ticked. */
export function Notifier({ dossiers, fermer }: Props) {
  const [lignes] = useState(dossiers)
  const [coches, setCoches] = useState<readonly string[]>(lignes.map(({ dossierId }) => dossierId))
  const [notifieeLe, setNotifieeLe] = useState('')
  const [moyen, setMoyen] = useState('')
  const [reference, setReference] = useState('')
  const [controle, setControle] = useState(false)
  const action = useNotificationsGroupees()
  const confirmer = () => {
    setControle(true)
    if (notifieeLe === '' || moyen === '' || coches.length === 0) return montrerLaPremiereErreur()
    action.mutate(
      coches.map((dossierId) => ({
        dossierId,
        notifieeLe,
        moyen: moyen as keyof typeof MOYENS,
        ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
      })),
    )
  }
  return (
    <Confirmation
      titre="Tracer les notifications"
      bouton="Tracer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
      large
    >
      <p>La date et le moyen sont obligatoires ; les mêmes pour tous les dossiers cochés.</p>
      <ChoixDeDossiers
        titre="Dossiers notifiés"
        dossiers={lignes}
        coches={coches}
        cocher={(id, oui) => setCoches(oui ? [...coches, id] : coches.filter((autre) => autre !== id))}
      />
      <ChampDate
        libelle="Notifiée le"
        valeur={notifieeLe}
        changer={setNotifieeLe}
        erreur={controle && notifieeLe === '' ? 'Indiquez la date de notification.' : undefined}
      />
      <ChoixDeListe
        libelle="Moyen"
        sansChoix="Choisir un moyen"
        valeur={moyen}
        changer={setMoyen}
        choix={Object.entries(MOYENS)}
        erreur={controle && moyen === '' ? 'Choisissez le moyen.' : undefined}
      />
      <ChampTexte libelle="Référence de l’envoi" valeur={reference} changer={setReference} />
      {action.data !== undefined && <IssuesDuGroupe issues={action.data} fait="notification tracée" />}
    </Confirmation>
  )
}
