import Alert from '@codegouvfr/react-dsfr/Alert'
import Button from '@codegouvfr/react-dsfr/Button'
import { Link } from 'react-router'
import { enErreurApi, type ErreurApi } from '../api/erreurs'

type Props = { readonly erreur: unknown; readonly reessayer: () => void; readonly enCours: boolean }

/** Why the page has nothing to show, in the words of the service that refused, and the way to try again. */
export function EtatErreur({ erreur, reessayer, enCours }: Props) {
  const refus = enErreurApi(erreur)
  const { titre, message, code, statut } = refus
  return (
    <>
      <Alert
        severity="error"
        as="h2"
        title={titre}
        description={
          <>
            {code === '' ? message : `${message} (code ${code})`}
            <Suite refus={refus} />
          </>
        }
        className="fr-mb-3w"
      />
      {/* Asking again changes nothing to a right that is missing or to a page that does not exist. */}
      {statut === 403 || statut === 404 ? (
        <Link className="fr-link" to="/">
          Revenir à l’accueil
        </Link>
      ) : (
        <Button iconId="fr-icon-refresh-line" onClick={reessayer} disabled={enCours}>
          {enCours ? 'Nouvel essai en cours…' : 'Réessayer'}
        </Button>
      )}
    </>
  )
}

/** What the person can do about it. */
function Suite({ refus: { statut, passagere } }: { readonly refus: ErreurApi }) {
  if (statut === 403)
    return (
      <p className="fr-mb-0">
        Si ces données vous sont nécessaires, demandez le droit à l’administrateur de votre institution.
      </p>
    )
  if (statut === 404) return <p className="fr-mb-0">Vérifiez l’adresse, ou repartez de la liste.</p>
  return passagere ? (
    <p className="fr-mb-0">Les autres écrans restent ouverts et rien n’est perdu : réessayez dans quelques instants.</p>
  ) : null
}
