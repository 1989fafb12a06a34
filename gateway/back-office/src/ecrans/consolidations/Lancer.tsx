import { useState } from 'react'
import { useLancement, type Consolidation, type LectureConsolidation } from '../../api/consolidations'
import { useEnveloppes } from '../../api/enveloppes'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { Lecture } from '../../commun/Lecture'

const LECTURES: readonly (readonly [LectureConsolidation, string])[] = [
  ['INCREMENTALE', 'Ce qui a changé depuis la dernière consolidation'],
  ['COMPLETE', 'Tout relire (reconstruction)'],
]

type Props = { readonly fermer: () => void; readonly terminer: (lancee: Consolidation) => void }

/** The ledger as it stands; the answer does not wait for the eighteen regions. */
export function Lancer({ fermer, terminer }: Props) {
  const enveloppes = useEnveloppes()
  const [choisie, setChoisie] = useState('')
  const [lecture, setLecture] = useState<LectureConsolidation>('INCREMENTALE')
  const action = useLancement(terminer)
  const enveloppe = choisie === '' ? enveloppes.data?.[0]?.id : choisie
  const confirmer = () => {
    if (enveloppe !== undefined) action.mutate({ enveloppe, lecture })
  }
  return (
    <Confirmation
      titre="Lancer une consolidation"
      bouton="Lancer"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>
        Le grand livre est pris tel qu’il est maintenant ; les dossiers, financements et usages sont lus région par
        région.
      </p>
      <Lecture requete={enveloppes} quoi="enveloppes ouvertes" sansDate>
        {(liste) => (
          <ChoixDeListe
            libelle="Enveloppe"
            valeur={enveloppe ?? ''}
            changer={setChoisie}
            choix={liste.map(
              ({ id, campagne, exercice }) => [id, `Exercice ${exercice}, campagne ${campagne}`] as const,
            )}
          />
        )}
      </Lecture>
      <ChoixDeListe
        libelle="Lecture des autres services"
        valeur={lecture}
        changer={(choix) => setLecture(choix as LectureConsolidation)}
        choix={LECTURES}
      />
    </Confirmation>
  )
}
