import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { useDecisionAttributive, useValidationDuMontant, type Financement } from '../../api/financements'
import type { Session } from '../../api/session'
import { Confirmation } from '../../commun/Confirmation'
import { DialogueATexte } from '../../commun/DialogueATexte'
import { ListeDActes } from '../../commun/ListeDActes'
import { formaterMontant } from '../../commun/montant'
import { Reussite } from '../../commun/Reussite'
import { estPour, pourArreter, pourDecider } from './droits'
import { Moduler } from './Moduler'

export type PropsActe = {
  readonly financement: Financement
  readonly terminer: (phrase: string) => void
  readonly fermer: () => void
}

/** From the computed amount to the decision: settle, modulate, decide. */
export function ActesDuMontant({ financement }: { readonly financement: Financement }) {
  const session = useOutletContext<Session>()
  const [acte, setActe] = useState<'arreter' | 'moduler' | 'decider'>()
  const [fait, setFait] = useState('')
  const commun = {
    financement,
    fermer: () => setActe(undefined),
    terminer: (phrase: string) => {
      setActe(undefined)
      setFait(phrase)
    },
  }
  const arreter = pourArreter(financement)
  const decider = pourDecider(financement)
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <ListeDActes
        titre="Actions sur le montant"
        actes={[
          ...(estPour(session, financement, 'ARS_INSTRUCTEUR')
            ? [
                {
                  nom: 'arreter',
                  libelle: 'Arrêter le montant',
                  faire: () => setActe('arreter'),
                  empechement: arreter,
                  principal: true,
                },
              ]
            : []),
          ...(estPour(session, financement, 'ARS_DECIDEUR')
            ? [
                {
                  nom: 'moduler',
                  libelle: 'Moduler le montant',
                  faire: () => setActe('moduler'),
                  empechement: arreter,
                },
                {
                  nom: 'decider',
                  libelle: 'Prendre la décision attributive',
                  faire: () => setActe('decider'),
                  empechement: decider,
                  principal: true,
                },
              ]
            : []),
        ]}
      />
      {acte === 'arreter' && <Arreter {...commun} />}
      {acte === 'moduler' && <Moduler {...commun} />}
      {acte === 'decider' && <Decider {...commun} />}
    </>
  )
}

function Arreter({ financement: { dossierId, montantCentimes, calcul }, terminer, fermer }: PropsActe) {
  const action = useValidationDuMontant(dossierId, () =>
    terminer(`Montant arrêté : ${formaterMontant(montantCentimes)}. Le financier peut programmer les AE.`),
  )
  return (
    <DialogueATexte
      titre={`Arrêter le montant de ${dossierId}`}
      bouton={`Arrêter ${formaterMontant(montantCentimes)}`}
      libelle="Motif"
      quoi="le motif"
      bornes={[3, 2000]}
      facultatif={calcul.pointsAInstruire.length === 0}
      envoyer={(motif) => action.mutate(motif === '' ? {} : { motif })}
      action={action}
      fermer={fermer}
    >
      {calcul.pointsAInstruire.length > 0 && (
        <>
          <p>Dites comment vous tranchez ce que les textes laissent à l’instruction :</p>
          <ul>
            {calcul.pointsAInstruire.map(({ code, libelle }) => (
              <li key={code}>
                <strong>{code}</strong> : {libelle}
              </li>
            ))}
          </ul>
        </>
      )}
    </DialogueATexte>
  )
}

function Decider({ financement: { dossierId, montantCentimes, porteur }, terminer, fermer }: PropsActe) {
  const action = useDecisionAttributive(dossierId, ({ reference }) =>
    terminer(`Décision attributive ${reference} prise. La convention peut être établie.`),
  )
  return (
    <Confirmation
      titre={`Décision attributive de ${dossierId}`}
      bouton="Prendre la décision"
      confirmer={() => action.mutate()}
      fermer={fermer}
      action={action}
    >
      <p>
        {formaterMontant(montantCentimes)} attribués à {porteur.raisonSociale}. La décision porte la date du jour et un
        numéro ; elle ne se modifie pas.
      </p>
    </Confirmation>
  )
}
