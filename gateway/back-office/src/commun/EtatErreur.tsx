import Alert from '@codegouvfr/react-dsfr/Alert'
import Button from '@codegouvfr/react-dsfr/Button'
import { enErreurApi } from '../api/erreurs'

type Props = { readonly erreur: unknown; readonly reessayer: () => void; readonly enCours: boolean }

/** Why the page has nothing to show, in the words of the service that refused, and the way to try again. */
export function EtatErreur({ erreur, reessayer, enCours }: Props) {
  const { titre, message, code } = enErreurApi(erreur)
  return (
    <>
      <Alert
        severity="error"
        as="h2"
        title={titre}
        description={code === '' ? message : `${message} (code ${code})`}
        className="fr-mb-3w"
      />
      <Button iconId="fr-icon-refresh-line" onClick={reessayer} disabled={enCours}>
        {enCours ? 'Nouvel essai en cours…' : 'Réessayer'}
      </Button>
    </>
  )
}
