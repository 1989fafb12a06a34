import RadioButtons from '@codegouvfr/react-dsfr/RadioButtons'
import { useState } from 'react'
import { useVerdict, type ClauseEvaluee } from '../../api/dossiers'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'

type Props = { readonly clause: ClauseEvaluee; readonly dossierId: string; readonly fermer: () => void }

/** The verdict of a person on a clause that no rule settles: named, with its reason, and final. */
export function Trancher({ clause, dossierId, fermer }: Props) {
  const [verdict, setVerdict] = useState<'SATISFAIT' | 'NON_SATISFAIT'>()
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useVerdict(dossierId, fermer)
  const erreur = erreurDeTexte(motif, 'la raison du verdict', 10, 1000)
  const confirmer = () => {
    setControle(true)
    if (verdict === undefined || erreur !== undefined) return montrerLaPremiereErreur()
    action.mutate({ clause: clause.clause, verdict, motif: motif.trim() })
  }
  return (
    <Confirmation
      titre={`Trancher la clause ${clause.clause}`}
      bouton="Signer le verdict"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>
        <strong>{clause.libelle}.</strong> {clause.phrase}
      </p>
      <p>Le verdict est nominatif et ne se retire pas. Tous les champs sont obligatoires.</p>
      <RadioButtons
        legend="Verdict"
        state={controle && verdict === undefined ? 'error' : 'default'}
        stateRelatedMessage="Choisissez un verdict."
        options={(['SATISFAIT', 'NON_SATISFAIT'] as const).map((valeur) => ({
          label: valeur === 'SATISFAIT' ? 'Satisfaite' : 'Non satisfaite',
          nativeInputProps: { checked: verdict === valeur, onChange: () => setVerdict(valeur) },
        }))}
      />
      <ChampTexte long libelle="Raison" valeur={motif} changer={setMotif} erreur={controle ? erreur : undefined} />
    </Confirmation>
  )
}
