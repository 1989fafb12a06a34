import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { useDecisionsGroupees, type Comite, type LigneComite } from '../../api/comites'
import type { Session } from '../../api/session'
import { Confirmation } from '../../commun/Confirmation'
import { IssuesDuGroupe, resteAFaire } from '../../commun/IssuesDuGroupe'
import { compter } from '../../commun/pluriel'
import { PROPOSITIONS } from './classement'
import { ClassementLu } from './ClassementLu'
import { decide, tient } from './droits'
import { Notifier } from './Notifier'

const A_DECIDER: readonly LigneComite['etat'][] = ['EN_COMITE', 'RECEVABLE', 'AJOURNE', 'REORIENTE']
const A_NOTIFIER: readonly LigneComite['etat'][] = ['RETENU', 'REJETE', 'AJOURNE', 'REORIENTE']

/** The proposals become decisions, then the carriers are told: file after file, each with its own answer. */
export function Decisions({ comite }: { readonly comite: Comite }) {
  const session = useOutletContext<Session>()
  const [acte, setActe] = useState<'decider' | 'notifier'>()
  const aDecider = comite.dossiers.filter(
    ({ etat, proposition }) => proposition !== undefined && A_DECIDER.includes(etat),
  )
  const aNotifier = comite.dossiers.filter(
    ({ etat, notifieLe }) => notifieLe === undefined && A_NOTIFIER.includes(etat),
  )
  const fermer = () => setActe(undefined)
  return (
    <>
      <p>
        Les propositions ne décident pas : le décideur les reprend toutes ici, ou une à une dans chaque dossier. Un
        refus n’arrête pas les suivants.
      </p>
      <div className="esms-actions fr-mt-0 fr-mb-2w">
        {decide(session, comite) && aDecider.length > 0 && (
          <Button onClick={() => setActe('decider')}>{`Décider de ${compter(aDecider.length, 'dossier')}`}</Button>
        )}
        {tient(session, comite) && aNotifier.length > 0 && (
          <Button priority="secondary" onClick={() => setActe('notifier')}>
            {`Tracer la notification de ${compter(aNotifier.length, 'dossier')}`}
          </Button>
        )}
      </div>
      {decide(session, comite) && aDecider.length === 0 && (
        <p className="esms-mention">Rien à décider : classez d’abord les dossiers, ou tous sont décidés.</p>
      )}
      <ClassementLu comite={comite} />
      {acte === 'decider' && <Decider dossiers={aDecider} fermer={fermer} />}
      {acte === 'notifier' && <Notifier dossiers={aNotifier} fermer={fermer} />}
    </>
  )
}

type Props = { readonly dossiers: readonly LigneComite[]; readonly fermer: () => void }

function Decider({ dossiers, fermer }: Props) {
  const action = useDecisionsGroupees()
  // The list as it was when the window opened: a decided file leaves the page's own.
  const [lignes] = useState(dossiers)
  const restants = resteAFaire(
    lignes.map(({ dossierId }) => dossierId),
    action.data,
  )
  return (
    <Confirmation
      titre="Décider selon les propositions du comité"
      bouton={action.data === undefined ? 'Décider' : 'Recommencer ceux qui sont refusés'}
      confirmer={() =>
        action.mutate(
          lignes
            .filter(({ dossierId }) => restants.includes(dossierId))
            .map(({ dossierId, proposition, motif }) => ({ dossierId, issue: proposition!, motif: motif ?? '' })),
        )
      }
      fermer={fermer}
      action={action}
      fini={action.data !== undefined && restants.length === 0}
      large
    >
      {action.data === undefined ? (
        <ul>
          {lignes.map(({ dossierId, porteur, proposition, motif }) => (
            <li key={dossierId}>
              <strong>
                {PROPOSITIONS[proposition!]} {dossierId}
              </strong>
              , {porteur} : {motif}
            </li>
          ))}
        </ul>
      ) : (
        <IssuesDuGroupe issues={action.data} fait="décidé" />
      )}
    </Confirmation>
  )
}
