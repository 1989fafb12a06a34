import { useLocation } from 'react-router'
import { Titre } from '../../commun/Titre'

/** For somebody who is not, or no longer, logged in: the way in leads back to the page that was asked for. */
export default function Connexion() {
  const { pathname, search } = useLocation()
  const retour = new URLSearchParams({ retour: pathname + search })
  return (
    <div className="fr-col-12 fr-col-md-8">
      <Titre document="Connexion">Connectez-vous pour continuer</Titre>
      <p>
        Le pilotage des financements est réservé aux agents habilités. Si votre session vient de se terminer,
        reconnectez-vous : vous reviendrez à cette page.
      </p>
      <a className="fr-btn" href={`/connexion?${retour}`}>
        Se connecter
      </a>
    </div>
  )
}
