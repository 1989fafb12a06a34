import Alert from '@codegouvfr/react-dsfr/Alert'
import { Link } from 'react-router'
import { Titre } from './Titre'

/** A screen that this person's roles do not open: why, and where to go instead. */
export function AccesReserve({ titre, children }: { readonly titre: string; readonly children: string }) {
  return (
    <>
      <Titre>{titre}</Titre>
      <Alert
        severity="info"
        as="h2"
        title="Vos droits n’ouvrent pas cet écran"
        description={children}
        className="fr-mb-3w"
      />
      <Link className="fr-link" to="/">
        Revenir à l’accueil
      </Link>
    </>
  )
}
