import Button from '@codegouvfr/react-dsfr/Button'
import { useId } from 'react'

export type ActePropose = {
  readonly nom: string
  readonly libelle: string
  readonly faire: () => void
  /** Why it cannot be done now; the service judges again when there is none. */
  readonly empechement?: string | undefined
  readonly principal?: boolean
}

type Props = { readonly titre: string; readonly actes: readonly ActePropose[] }

/** The acts of this person's role; one that cannot be done now stays in place and says why. */
export function ListeDActes({ titre, actes }: Props) {
  const id = useId()
  if (actes.length === 0) return null
  return (
    <section aria-label={titre} className="fr-mb-3w">
      <div className="esms-actions fr-mt-0">
        {actes.map(({ nom, libelle, faire, empechement, principal = false }) => (
          <Button
            key={nom}
            priority={principal && empechement === undefined ? 'primary' : 'secondary'}
            onClick={() => empechement === undefined && faire()}
            nativeButtonProps={
              empechement === undefined ? {} : { 'aria-disabled': true, 'aria-describedby': `${id}-${nom}` }
            }
          >
            {libelle}
          </Button>
        ))}
      </div>
      <ul className="esms-empechements">
        {actes.flatMap(({ nom, libelle, empechement }) =>
          empechement === undefined
            ? []
            : [
                <li key={nom} id={`${id}-${nom}`}>
                  {libelle} : {empechement}
                </li>,
              ],
        )}
      </ul>
    </section>
  )
}
