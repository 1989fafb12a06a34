import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { useCompletude, useRecevabilite, type Dossier } from '../../api/dossiers'
import type { Session } from '../../api/session'
import { ETATS_DOSSIER } from '../../commun/dossiers'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { Reussite } from '../../commun/Reussite'
import { Affecter } from './Affecter'
import { Decider, DECISIONS, ISSUES } from './Decider'
import { Notifier } from './Notifier'
import { peut, type Operation } from './operations'

/** What this person may do with the file as it is now; the service judges again and says why when it refuses. */
export function Actes({ dossier }: { readonly dossier: Dossier }) {
  const session = useOutletContext<Session>()
  const [acte, setActe] = useState<Operation>()
  const [fait, setFait] = useState('')
  const terminer = (phrase: string) => {
    setActe(undefined)
    setFait(phrase)
  }
  const completude = useCompletude(dossier.dossierId, ({ etat }) =>
    terminer(`Pièces vérifiées : le dossier est ${ETATS_DOSSIER[etat].toLowerCase()}.`),
  )
  const recevabilite = useRecevabilite(dossier.dossierId, ({ etat }) =>
    terminer(`Recevabilité évaluée : le dossier est ${ETATS_DOSSIER[etat].toLowerCase()}.`),
  )
  const { version } = dossier
  const possible = (operation: Operation) => peut(session, dossier, operation)
  const bouton = (operation: Operation, texte: string, faire: () => void, principal = false) =>
    possible(operation) && (
      <Button key={operation} priority={principal ? 'primary' : 'secondary'} onClick={faire}>
        {texte}
      </Button>
    )
  const fermer = () => setActe(undefined)
  const decision = DECISIONS.find((operation) => operation === acte)
  const erreur = completude.error ?? recevabilite.error
  return (
    <section aria-label="Actions sur le dossier" className="fr-mb-4w">
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      {erreur !== null && <PanneauProbleme erreur={erreur} />}
      <div className="esms-actions">
        {bouton('VERIFIER_COMPLETUDE', 'Vérifier les pièces', () => completude.mutate({ version }))}
        {bouton('EVALUER', 'Évaluer la recevabilité', () => recevabilite.mutate({ version }), true)}
        {DECISIONS.map((operation) =>
          bouton(operation, ISSUES[operation].verbe, () => setActe(operation), ISSUES[operation].issue === 'RETENU'),
        )}
        {bouton('NOTIFIER', 'Tracer la notification au porteur', () => setActe('NOTIFIER'))}
        {bouton('AFFECTER', 'Suivre ce dossier', () => setActe('AFFECTER'))}
      </div>
      {acte === 'AFFECTER' && <Affecter dossier={dossier} terminer={terminer} fermer={fermer} />}
      {acte === 'NOTIFIER' && <Notifier dossier={dossier} terminer={terminer} fermer={fermer} />}
      {decision !== undefined && <Decider operation={decision} dossier={dossier} terminer={terminer} fermer={fermer} />}
    </section>
  )
}

export type PropsActe = {
  readonly dossier: Dossier
  readonly terminer: (phrase: string) => void
  readonly fermer: () => void
}
