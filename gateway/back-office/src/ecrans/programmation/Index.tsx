import type { Enveloppe } from '../../api/enveloppes'
import { useTableau, type Situation } from '../../api/programmation'
import { ChoixDEnveloppe, SurUneEnveloppe } from '../../commun/ChoixDEnveloppe'
import { ChoixDeRegion } from '../../commun/ChoixDeRegion'
import { FilDAriane } from '../../commun/FilDAriane'
import { Horloges } from '../../commun/Horloges'
import { Lecture } from '../../commun/Lecture'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { Projets } from './Projets'
import { Tableau } from './Tableau'

export default function Programmation() {
  return (
    <>
      <FilDAriane parents={[]} ici="Programmation et engagement" />
      <Titre>Programmation et engagement des AE</Titre>
      <SurUneEnveloppe>
        {(enveloppe, enveloppes) => <Situee key={enveloppe} enveloppe={enveloppe} enveloppes={enveloppes} />}
      </SurUneEnveloppe>
    </>
  )
}

type Props = { readonly enveloppe: string; readonly enveloppes: readonly Enveloppe[] }

function Situee({ enveloppe, enveloppes }: Props) {
  const { filtres, changer } = useFiltres(['region', 'au', 'connu-le'])
  const situation: Situation = { enveloppe, ...choisis(filtres) }
  const tableau = useTableau(situation)
  return (
    <>
      <div className="esms-barre">
        <ChoixDEnveloppe enveloppes={enveloppes} />
        <ChoixDeRegion />
        <Horloges au={filtres.au} connuLe={filtres['connu-le']} changer={changer} />
      </div>
      <Lecture requete={tableau} quoi="tableau de programmation">
        {(donnees) => (
          <>
            <Tableau tableau={donnees} />
            <Projets situation={situation} tableau={donnees} passe={filtres.au !== '' || filtres['connu-le'] !== ''} />
          </>
        )}
      </Lecture>
    </>
  )
}
