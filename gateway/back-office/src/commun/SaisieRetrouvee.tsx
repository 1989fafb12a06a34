import Alert from '@codegouvfr/react-dsfr/Alert'
import Button from '@codegouvfr/react-dsfr/Button'
import { formaterInstant } from './dates'

type Props = { readonly le: number | undefined; readonly recommencer: () => void }

/** Says that the form is not as the platform knows it, and offers to come back to that. */
export function SaisieRetrouvee({ le, recommencer }: Props) {
  if (le === undefined) return null
  return (
    <div className="fr-mb-3w" role="status">
      <Alert
        severity="info"
        small
        description={`Votre saisie du ${formaterInstant(le)} a été retrouvée. Elle n’est pas encore envoyée.`}
      />
      <Button size="small" priority="tertiary" className="fr-mt-1w" onClick={recommencer}>
        Abandonner cette saisie
      </Button>
    </div>
  )
}
