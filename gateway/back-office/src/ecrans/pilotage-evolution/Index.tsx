import { useOutletContext } from 'react-router'
import { useConsolidationsTerminees } from '../../api/evolution'
import { useEnveloppes } from '../../api/enveloppes'
import { estNational, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { SurUnExercice } from '../../commun/ChoixDExercice'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Titre } from '../../commun/Titre'
import { Annees } from './Annees'
import { Comparer } from './Comparer'
import { Series } from './Series'

export default function Evolution() {
  const session = useOutletContext<Session>()
  return (
    <>
      <FilDAriane parents={[]} ici="Évolution" />
      <Titre>Évolution et comparaison de dates</Titre>
      <AideRegle titre="D’où viennent ces points">
        <p>
          Chaque point est une consolidation terminée, avec le tableau qu’elle a figé ; rien n’est interpolé entre deux.
          De plusieurs consolidations d’un même jour de situation, la dernière compte.
        </p>
      </AideRegle>
      <SurUnExercice>
        {(exercice, choix) => (
          <>
            <Series exercice={exercice} choix={choix} />
            {estNational(session) && <DeuxDates exercice={exercice} />}
            {estNational(session) && <Annees />}
          </>
        )}
      </SurUnExercice>
    </>
  )
}

/** The envelope of the exercise whose runs are compared; a campaign later in the year has its own. */
function DeuxDates({ exercice }: { readonly exercice: number }) {
  const enveloppes = useEnveloppes()
  const enveloppe = enveloppes.data?.find((autre) => autre.exercice === exercice)?.id
  return enveloppe === undefined ? null : <Consolidations enveloppe={enveloppe} />
}

function Consolidations({ enveloppe }: { readonly enveloppe: string }) {
  const consolidations = useConsolidationsTerminees(enveloppe)
  return (
    <Lecture requete={consolidations} quoi="consolidations terminées" sansDate>
      {(liste) =>
        liste.length < 2 ? (
          <p>Il faut deux consolidations terminées pour comparer deux dates : lancez-en une dans « Traitements ».</p>
        ) : (
          <Comparer consolidations={liste} />
        )
      }
    </Lecture>
  )
}
