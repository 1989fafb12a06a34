import { useState } from 'react'
import { useRetour, type Versement } from '../../api/versements'
import { ChampDate } from '../../commun/ChampDate'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'

const ISSUES = [
  ['PAYE', 'Payé'],
  ['REJETE', 'Rejeté'],
] as const

type Props = {
  readonly versement: Versement
  readonly terminer: (phrase: string) => void
  readonly fermer: () => void
}

/** What the fund manager answered for one payment; a file of answers is imported from the batches. */
export function Retour({ versement: { id, etat }, terminer, fermer }: Props) {
  const [issue, setIssue] = useState<string>(etat === 'PAYE' ? 'REJETE' : '')
  const [date, setDate] = useState('')
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useRetour(id, (versement) =>
    terminer(versement.etat === 'PAYE' ? 'Paiement enregistré.' : 'Rejet enregistré : le versement peut être revu.'),
  )
  const erreurs = {
    issue: issue === '' ? 'Choisissez l’issue.' : undefined,
    date: date === '' ? 'Indiquez la date du retour.' : undefined,
    motif: issue === 'REJETE' ? erreurDeTexte(motif, 'le motif du rejet', 3, 500) : undefined,
  }
  const confirmer = () => {
    setControle(true)
    if (Object.values(erreurs).some((erreur) => erreur !== undefined)) return montrerLaPremiereErreur()
    action.mutate({
      issue: issue as 'PAYE' | 'REJETE',
      date,
      ...(motif.trim() === '' ? {} : { motif: motif.trim() }),
    })
  }
  return (
    <Confirmation
      titre={`Retour du gestionnaire sur ${id}`}
      bouton="Enregistrer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>L’issue et la date sont obligatoires ; un rejet demande son motif.</p>
      <ChoixDeListe
        libelle="Issue"
        sansChoix="Choisir une issue"
        valeur={issue}
        changer={setIssue}
        choix={ISSUES}
        erreur={controle ? erreurs.issue : undefined}
      />
      <ChampDate libelle="Date" valeur={date} changer={setDate} erreur={controle ? erreurs.date : undefined} />
      {issue === 'REJETE' && (
        <ChampTexte
          long
          libelle="Motif du rejet"
          valeur={motif}
          changer={setMotif}
          erreur={controle ? erreurs.motif : undefined}
        />
      )}
    </Confirmation>
  )
}
