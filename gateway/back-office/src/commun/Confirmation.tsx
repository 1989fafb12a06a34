import Button from '@codegouvfr/react-dsfr/Button'
import type { FormEvent, ReactNode } from 'react'
import { Dialogue } from './Dialogue'
import { PanneauProbleme } from './PanneauProbleme'

type Props = {
  readonly titre: string
  readonly bouton: string
  readonly children: ReactNode
  readonly confirmer: () => void
  readonly fermer: () => void
  readonly action: { readonly isPending: boolean; readonly error: unknown }
  readonly large?: boolean
  /** Nothing is left to do: only the way out. */
  readonly fini?: boolean
}

/** What is about to be done, the button that does it, and the reason when it is refused; what was typed stays. */
export function Confirmation(props: Props) {
  const { titre, bouton, children, confirmer, fermer, action, large = false, fini = false } = props
  const envoyer = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault()
    if (!action.isPending) confirmer()
  }
  return (
    <Dialogue titre={titre} fermer={fermer} large={large}>
      <form onSubmit={envoyer} noValidate>
        {children}
        {action.error !== null && <PanneauProbleme erreur={action.error} />}
        <div className="esms-actions">
          {!fini && (
            <Button type="submit" nativeButtonProps={{ 'aria-disabled': action.isPending }}>
              {action.isPending ? 'Enregistrement en cours…' : bouton}
            </Button>
          )}
          <Button type="button" priority="secondary" onClick={fermer}>
            {fini ? 'Revenir à la page' : 'Annuler'}
          </Button>
        </div>
      </form>
    </Dialogue>
  )
}
