import { useQueries } from '@tanstack/react-query'
import { useOutletContext } from 'react-router'
import { requeteDeSimulation, useEtatDeReference } from '../../api/redeploiement'
import { estNational, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { ChoixDEnveloppe, SurUneEnveloppe } from '../../commun/ChoixDEnveloppe'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Titre } from '../../commun/Titre'
import { Comparaison } from './Comparaison'
import { Formulaire } from './Formulaire'
import { Resultat } from './Resultat'
import { demandeDe, ecrireScenario } from './scenario'
import { useScenarios } from './useScenarios'

export default function Simulateur() {
  const session = useOutletContext<Session>()
  return (
    <>
      <FilDAriane parents={[['Redéploiement', '/redeploiement']]} ici="Simulateur" />
      <Titre document="Simulateur de redéploiement">Simuler un redéploiement</Titre>
      {estNational(session) ? (
        <SurUneEnveloppe>
          {(enveloppe, enveloppes) => (
            <>
              <ChoixDEnveloppe enveloppes={enveloppes} />
              <Scenarios key={enveloppe} enveloppe={enveloppe} />
            </>
          )}
        </SurUneEnveloppe>
      ) : (
        <p>La simulation est réservée aux pilotes de la CNSA et de la DNS.</p>
      )}
    </>
  )
}

function Scenarios({ enveloppe }: { readonly enveloppe: string }) {
  const { scenarios, actif, montrer, ajouter, remplacer, retirer } = useScenarios()
  const etat = useEtatDeReference(enveloppe, '')
  const simulations = useQueries({
    queries: scenarios.map((scenario) => requeteDeSimulation(demandeDe(enveloppe, scenario))),
  })
  const scenario = scenarios[actif]
  const simulation = simulations[actif]
  return (
    <Lecture requete={etat} quoi="état de référence" sansDate>
      {({ regions, autreLecture, lectureRetenue }) => (
        <>
          <AideRegle
            titre="Ce qu’une simulation fait, et ne fait pas"
            references={[lectureRetenue.reference, autreLecture.reference]}
          >
            <p>
              Elle calcule sur les soldes d’aujourd’hui et n’écrit rien. Elle devient une proposition quand vous le
              demandez ; deux signatures, une de la CNSA et une de la DNS, l’exécutent. Les crédits disponibles d’une
              région sont pris d’abord ; une programmation n’est rompue que si vous la nommez.
            </p>
          </AideRegle>
          <Formulaire
            key={`${actif} ${scenario === undefined ? '' : ecrireScenario(scenario)}`}
            scenario={scenario}
            regions={regions}
            remplacer={remplacer}
            ajouter={ajouter}
          />
          {scenarios.length > 1 && (
            <Comparaison
              scenarios={scenarios}
              simulations={simulations.map(({ data }) => data)}
              actif={actif}
              montrer={montrer}
              retirer={retirer}
            />
          )}
          {scenario !== undefined && simulation !== undefined && (
            <Lecture requete={simulation} quoi="simulation" sansDate>
              {(resultat) => (
                <Resultat
                  key={actif}
                  numero={actif + 1}
                  simulation={resultat}
                  demande={demandeDe(enveloppe, scenario)}
                />
              )}
            </Lecture>
          )}
        </>
      )}
    </Lecture>
  )
}
