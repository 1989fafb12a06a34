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
}

/** What is about to be done, the button that does it, and the reason when it is refused; what was typed stays. */
export function Confirmation({ titre, bouton, children, confirmer, fermer, action, large = false }: Props) {
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
          <Button type="submit" nativeButtonProps={{ 'aria-disabled': action.isPending }}>
            {action.isPending ? 'Enregistrement en cours…' : bouton}
          </Button>
          <Button type="button" priority="secondary" onClick={fermer}>
            Annuler
          </Button>
        </div>
      </form>
    </Dialogue>
  )
}
