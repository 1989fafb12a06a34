import CallOut from '@codegouvfr/react-dsfr/CallOut'
import type { ReactNode } from 'react'
import { useEnveloppes } from '../api/enveloppes'
import { ChoixDeListe } from './ChoixDeListe'
import { Lecture } from './Lecture'
import { useFiltres } from './useFiltres'

type Props = { readonly children: (exercice: number, choix: ReactNode) => ReactNode }

/** What a screen shows of one exercise: that of the address, else the latest that has an envelope. */
export function SurUnExercice({ children }: Props) {
  const enveloppes = useEnveloppes()
  const { filtres, changer } = useFiltres(['exercice'])
  return (
    <Lecture requete={enveloppes} quoi="exercices ouverts" sansDate>
      {(liste) => {
        const exercices = [...new Set(liste.map(({ exercice }) => exercice))]
        const demande = /^20\d\d$/.test(filtres.exercice) ? Number(filtres.exercice) : exercices[0]
        if (demande === undefined)
          return (
            <CallOut iconId="fr-icon-information-line" title="Aucune enveloppe n’est ouverte" titleAs="h2">
              Les chiffres apparaîtront ici quand la CNSA aura ouvert l’enveloppe d’un exercice.
            </CallOut>
          )
        return children(
          demande,
          exercices.length < 2 ? null : (
            <ChoixDeListe
              libelle="Exercice"
              valeur={String(demande)}
              changer={(exercice) => changer({ exercice })}
              choix={exercices.map((exercice) => [String(exercice), String(exercice)] as const)}
            />
          ),
        )
      }}
    </Lecture>
  )
}
