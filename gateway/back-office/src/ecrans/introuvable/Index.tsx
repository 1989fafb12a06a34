import { Link } from 'react-router'
import { Titre } from '../../commun/Titre'

export default function Introuvable() {
  return (
    <>
      <Titre>Page introuvable</Titre>
      <p>Cette adresse ne correspond à aucun écran. Vérifiez-la ou repartez de l’accueil.</p>
      <Link className="fr-link" to="/">
        Revenir à l’accueil
      </Link>
    </>
  )
}
