import { useState } from 'react'
import type { CalculUsage, CodeIndicateur } from '../../api/usages'
import { useAttestation } from '../../api/usages-actes'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { formaterMois } from '../../commun/mois'

type Props = { readonly calcul: CalculUsage; readonly fermer: () => void; readonly terminer: () => void }

const A_APPRECIER = ['NON_CALCULABLE', 'A_INSTRUIRE']

/** All or nothing on the required targets; the reading and what a person decides are written with their reasons. */
export function DialogueDAttestation({ calcul, fermer, terminer }: Props) {
  const { dossierId, mois, lectures, lecturesDivergentes, indicateurs } = calcul
  const [lecture, setLecture] = useState('')
  const [motif, setMotif] = useState('')
  const [appreciations, setAppreciations] = useState<Partial<Record<CodeIndicateur, string>>>({})
  const [controle, setControle] = useState(false)
  const action = useAttestation(terminer)
  const aApprecier = indicateurs.filter(({ exige, etat }) => exige && A_APPRECIER.includes(etat))
  const erreurs = {
    lecture: lecturesDivergentes && lecture === '' ? 'Choisissez la lecture sur laquelle vous attestez.' : undefined,
    motif: lecturesDivergentes ? erreurDeTexte(motif, 'la raison du choix', 10, 1000) : undefined,
  }
  const erreurDe = (code: CodeIndicateur) => erreurDeTexte(appreciations[code] ?? '', 'votre appréciation', 10, 1000)
  const confirmer = () => {
    setControle(true)
    if (Object.values(erreurs).some(Boolean) || aApprecier.some(({ code }) => erreurDe(code) !== undefined))
      montrerLaPremiereErreur()
    else
      action.mutate({
        dossierId,
        mois,
        ...(lecturesDivergentes ? { lecture: lecture as 'AGREGEE', motif: motif.trim() } : {}),
        ...(aApprecier.length === 0
          ? {}
          : {
              appreciations: aApprecier.map(({ code }) => ({
                indicateur: code,
                motif: (appreciations[code] ?? '').trim(),
              })),
            }),
      })
  }
  return (
    <Confirmation
      titre={`Attester les cibles de ${dossierId}`}
      bouton="Attester"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>Mesure de {formaterMois(mois)}. L’attestation rend le solde payable ; elle ne se refait pas.</p>
      {lecturesDivergentes && (
        <>
          <ChoixDeListe
            libelle="Lecture retenue (obligatoire : les deux lectures du texte divergent)"
            sansChoix="Choisissez une lecture"
            valeur={lecture}
            changer={setLecture}
            choix={lectures.map((une) => [une.lecture, une.libelle] as const)}
            erreur={controle ? erreurs.lecture : undefined}
          />
          <ChampTexte
            long
            libelle="Raison du choix (obligatoire)"
            valeur={motif}
            changer={setMotif}
            erreur={controle ? erreurs.motif : undefined}
          />
        </>
      )}
      {aApprecier.map(({ code, libelle, explication }) => (
        <ChampTexte
          key={code}
          long
          libelle={`Pourquoi la cible est tenue pour atteinte : ${libelle} (obligatoire)`}
          indication={explication}
          valeur={appreciations[code] ?? ''}
          changer={(valeur) => setAppreciations((avant) => ({ ...avant, [code]: valeur }))}
          erreur={controle ? erreurDe(code) : undefined}
        />
      ))}
    </Confirmation>
  )
}
