import type { ReactNode } from 'react'
import type { ReferenceLegale } from '../api/pilotage'
import { Reference } from './Reference'

type Props = {
  readonly titre: string
  readonly references?: readonly ReferenceLegale[]
  readonly children: ReactNode
}

/** Help folded under the title: what the rule says in one sentence, and the texts it comes from, as the platform cites them. */
export function AideRegle({ titre, references = [], children }: Props) {
  return (
    <details className="esms-aide fr-mb-3w">
      <summary>{titre}</summary>
      <div className="esms-aide__texte">
        {children}
        {references.map((reference) => (
          <Reference key={`${reference.regle ?? ''} ${reference.localisation}`} reference={reference} />
        ))}
      </div>
    </details>
  )
}
