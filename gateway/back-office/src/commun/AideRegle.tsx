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
        {sansDoublon(references).map((reference) => (
          <Reference key={cleDe(reference)} reference={reference} />
        ))}
      </div>
    </details>
  )
}

const cleDe = ({ regle, localisation, texte }: ReferenceLegale) => `${regle ?? ''} ${localisation} ${texte}`

/** Several rows of a screen often rest on the same text. */
function sansDoublon(references: readonly ReferenceLegale[]): readonly ReferenceLegale[] {
  return [...new Map(references.map((reference) => [cleDe(reference), reference])).values()]
}
