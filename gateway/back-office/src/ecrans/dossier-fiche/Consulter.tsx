import { useState } from 'react'
import { useConsultation, type Dossier } from '../../api/dossiers'
import { ChampDate } from '../../commun/ChampDate'
import { ChampTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { AVIS, FORMATS } from './consultation'

type Props = { readonly dossier: Dossier; readonly fermer: () => void }

/** The exchange with a département; a new trace completes the former one. */
export function Consulter({ dossier, fermer }: Props) {
  const [departement, setDepartement] = useState('')
  const [consulteLe, setConsulteLe] = useState('')
  const [format, setFormat] = useState('')
  const [avis, setAvis] = useState('')
  const [commentaire, setCommentaire] = useState('')
  const [controle, setControle] = useState(false)
  const action = useConsultation(dossier.dossierId, fermer)
  const departements = [
    ...new Set([...dossier.departementsAConsulter, ...dossier.consultationsCd.map((trace) => trace.departement)]),
  ]
  const confirmer = () => {
    setControle(true)
    if (departement === '' || consulteLe === '' || format === '') return montrerLaPremiereErreur()
    action.mutate({
      departement,
      consulteLe,
      format: format as keyof typeof FORMATS,
      ...(avis === '' ? {} : { avis: avis as keyof typeof AVIS }),
      ...(commentaire.trim() === '' ? {} : { commentaire: commentaire.trim() }),
    })
  }
  return (
    <Confirmation titre="Tracer une consultation" bouton="Tracer" confirmer={confirmer} fermer={fermer} action={action}>
      <p>Le département, la date et la forme sont obligatoires.</p>
      <ChoixDeListe
        libelle="Département"
        sansChoix="Choisir un département"
        valeur={departement}
        changer={setDepartement}
        choix={departements.map((code) => [code, code] as const)}
        erreur={controle && departement === '' ? 'Choisissez le département.' : undefined}
      />
      <ChampDate
        libelle="Consulté le"
        valeur={consulteLe}
        changer={setConsulteLe}
        erreur={controle && consulteLe === '' ? 'Indiquez la date.' : undefined}
      />
      <ChoixDeListe
        libelle="Forme"
        sansChoix="Choisir une forme"
        valeur={format}
        changer={setFormat}
        choix={Object.entries(FORMATS)}
        erreur={controle && format === '' ? 'Choisissez la forme.' : undefined}
      />
      <ChoixDeListe
        libelle="Avis"
        sansChoix="Pas encore rendu"
        valeur={avis}
        changer={setAvis}
        choix={Object.entries(AVIS)}
      />
      <ChampTexte long libelle="Commentaire" valeur={commentaire} changer={setCommentaire} />
    </Confirmation>
  )
}
