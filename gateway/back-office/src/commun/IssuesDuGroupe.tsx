import { enErreurApi } from '../api/erreurs'
import type { Issue } from '../api/groupe'
import { compter } from './pluriel'

type Issues = readonly Issue<{ readonly dossierId: string }>[]

/** The files still to be sent: all of them at first, those refused afterwards. */
export function resteAFaire(dossiers: readonly string[], issues: Issues | undefined): readonly string[] {
  return issues === undefined
    ? dossiers
    : issues.filter(({ erreur }) => erreur !== undefined).map(({ demande }) => demande.dossierId)
}

type Props = { readonly issues: Issues; readonly fait: string }

/** What became of each file of a group: done, or refused and why. */
export function IssuesDuGroupe({ issues, fait }: Props) {
  const refuses = issues.filter(({ erreur }) => erreur !== undefined).length
  return (
    <div role="status">
      <p>
        <strong>
          {compter(issues.length - refuses, 'dossier accepté', 'dossiers acceptés')},{' '}
          {compter(refuses, 'refusé', 'refusés')}.
        </strong>
      </p>
      <ul>
        {issues.map(({ demande: { dossierId }, erreur }) => (
          <li key={dossierId}>
            <strong>{dossierId}</strong> : {erreur === undefined ? fait : `refusé – ${enErreurApi(erreur).message}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
