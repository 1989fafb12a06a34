import Alert from '@codegouvfr/react-dsfr/Alert'
import CallOut from '@codegouvfr/react-dsfr/CallOut'
import type { ReactNode } from 'react'
import { enErreurApi } from '../api/erreurs'
import type { Lecture } from '../api/situation'
import { Chargement } from './Chargement'
import { formaterInstant } from './dates'
import { EtatErreur } from './EtatErreur'

type Props<T> = {
  readonly lecture: Lecture<T>
  readonly enCours: boolean
  readonly actualiser: () => void
  readonly children: (donnees: T, luLe: number) => ReactNode
}

/** Loading, empty, refused or read: each says what it is and what to do next. */
export function LectureDeSituation<T>({ lecture, enCours, actualiser, children }: Props<T>) {
  switch (lecture.etat) {
    case 'chargement':
      return <Chargement>Lecture de la dernière consolidation…</Chargement>
    case 'erreur':
      return <EtatErreur erreur={lecture.erreur} reessayer={actualiser} enCours={enCours} />
    case 'sans-enveloppe':
      return (
        <Vide titre="Aucune enveloppe n’est ouverte" actualiser={actualiser}>
          Les chiffres apparaîtront ici quand la CNSA aura ouvert l’enveloppe d’un exercice et notifié des AE aux
          régions.
        </Vide>
      )
    case 'sans-consolidation':
      return (
        <Vide titre={`Aucune consolidation pour l’exercice ${lecture.exercice}`} actualiser={actualiser}>
          {lecture.detail} Un pilote de la CNSA ou de la DNS lance la consolidation ; actualisez ensuite cette page.
        </Vide>
      )
    case 'lue':
      return (
        <>
          {lecture.erreurActualisation !== null && (
            <Alert
              severity="error"
              small
              className="fr-mb-3w"
              description={`L’actualisation a échoué : ${enErreurApi(lecture.erreurActualisation).message} Les chiffres affichés sont ceux lus le ${formaterInstant(lecture.luLe)}.`}
            />
          )}
          {children(lecture.donnees, lecture.luLe)}
        </>
      )
  }
}

type PropsVide = { readonly titre: string; readonly actualiser: () => void; readonly children: ReactNode }

function Vide({ titre, actualiser, children }: PropsVide) {
  return (
    <CallOut
      iconId="fr-icon-information-line"
      title={titre}
      titleAs="h2"
      buttonProps={{ children: 'Actualiser', onClick: actualiser, priority: 'secondary' }}
    >
      {children}
    </CallOut>
  )
}
