import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { useEcheance, useProlongation, type EcheanceDeploiement } from '../../api/conventions'
import type { Financement } from '../../api/financements'
import type { Session } from '../../api/session'
import { ChampDate } from '../../commun/ChampDate'
import { ChampTexte, erreurDeTexte, montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { Confirmation } from '../../commun/Confirmation'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { Reference } from '../../commun/Reference'
import type { Terminer } from './Conventions'
import { estPour } from './droits'

type Props = { readonly financement: Financement; readonly terminer: Terminer }

/** When the deployment should end, and the decisions that moved that day. */
export function Deploiement({ financement, terminer }: Props) {
  const session = useOutletContext<Session>()
  const { dossierId } = financement
  const echeance = useEcheance(dossierId)
  const [ouvert, setOuvert] = useState(false)
  return (
    <section aria-labelledby="titre-deploiement">
      <h2 id="titre-deploiement" className="fr-h5 fr-mb-1w">
        Fin de déploiement attendue
      </h2>
      <Lecture requete={echeance} quoi="échéance de déploiement" sansDate>
        {(lue) =>
          lue === null ? (
            <p>Elle se compte depuis la signature de la convention, ou la campagne ne donne pas de durée.</p>
          ) : (
            <>
              <Dates echeance={lue} />
              {estPour(session, financement, 'ARS_DECIDEUR') && (
                <Button size="small" priority="secondary" onClick={() => setOuvert(true)}>
                  Prolonger
                </Button>
              )}
              {ouvert && (
                <Prolonger
                  dossierId={dossierId}
                  fermer={() => setOuvert(false)}
                  terminer={(phrase) => {
                    setOuvert(false)
                    terminer(phrase)
                  }}
                />
              )}
            </>
          )
        }
      </Lecture>
    </section>
  )
}

function Dates({
  echeance: { enVigueur, depassee, dureeMois, debut, reference, prolongations },
}: {
  readonly echeance: EcheanceDeploiement
}) {
  return (
    <>
      <p className="fr-mb-1w">
        <strong className={depassee ? 'esms-attention fr-icon-warning-fill' : ''}>
          {formaterDate(enVigueur)}
          {depassee && ' (passée)'}
        </strong>{' '}
        : {dureeMois} mois depuis la convention du {formaterDate(debut)}. Indicative : passée, elle alerte et ne rejette
        rien.
        <Reference reference={reference} />
      </p>
      <ul>
        {prolongations.map(({ instant, precedente, jusquAu, motif, par }) => (
          <li key={instant}>
            Prolongée du {formaterDate(precedente)} au {formaterDate(jusquAu)} par {par}, le {formaterInstant(instant)}{' '}
            : {motif}
          </li>
        ))}
      </ul>
    </>
  )
}

type PropsActe = { readonly dossierId: string; readonly terminer: Terminer; readonly fermer: () => void }

function Prolonger({ dossierId, terminer, fermer }: PropsActe) {
  const [jusquAu, setJusquAu] = useState('')
  const [motif, setMotif] = useState('')
  const [controle, setControle] = useState(false)
  const action = useProlongation(dossierId, ({ enVigueur }) =>
    terminer(`Prolongée jusqu’au ${formaterDate(enVigueur)}.`),
  )
  const erreur = erreurDeTexte(motif, 'le motif', 3, 1000)
  const confirmer = () => {
    setControle(true)
    if (jusquAu === '' || erreur !== undefined) return montrerLaPremiereErreur()
    action.mutate({ jusquAu, motif: motif.trim() })
  }
  return (
    <Confirmation
      titre={`Prolonger le déploiement de ${dossierId}`}
      bouton="Prolonger"
      confirmer={confirmer}
      fermer={fermer}
      action={action}
    >
      <p>La date et le motif sont obligatoires.</p>
      <ChampDate
        libelle="Nouvelle échéance"
        valeur={jusquAu}
        changer={setJusquAu}
        erreur={controle && jusquAu === '' ? 'Indiquez la nouvelle date.' : undefined}
      />
      <ChampTexte long libelle="Motif" valeur={motif} changer={setMotif} erreur={controle ? erreur : undefined} />
    </Confirmation>
  )
}
