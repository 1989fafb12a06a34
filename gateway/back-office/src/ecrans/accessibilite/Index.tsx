import { Titre } from '../../commun/Titre'

/** What is known, what is not: no audit was made, so no rate is claimed. */
export default function Accessibilite() {
  return (
    <div className="fr-col-12 fr-col-md-8">
      <Titre document="Accessibilité">Accessibilité : non conforme, faute d’audit</Titre>
      <p>
        Ce service n’a pas été audité selon le RGAA. Sans audit, il est déclaré non conforme ; aucun taux de conformité
        n’est affirmé.
      </p>
      <h2 className="fr-h4">Ce qui est vérifié à chaque version</h2>
      <ul>
        <li>
          Les règles que l’outil axe sait contrôler et l’absence de débordement : à chaque changement du code sur les
          écrans les plus ouverts, et dans la vérification complète sur tous, en clair et en sombre, à 1 280 et 320
          pixels de large.
        </li>
        <li>
          Trois actes entiers au clavier seul : suivre un projet, corriger une saisie refusée, demander un aménagement.
        </li>
        <li>
          Le titre de la page et le focus à chaque navigation, la fermeture des fenêtres au clavier et le retour du
          focus.
        </li>
        <li>Les tableaux : légende, en-têtes de lignes et de colonnes, sens du tri, défilement au clavier.</li>
        <li>
          La fin de session s’annonce cinq minutes avant et se repousse ; une saisie commencée se retrouve après la
          reconnexion.
        </li>
        <li>
          La carte des régions a les mêmes données en tableau ; un état est toujours écrit, la couleur ne fait que le
          répéter.
        </li>
      </ul>
      <h2 className="fr-h4">Ce qui ne l’est pas</h2>
      <ul>
        <li>
          Un outil ne voit qu’une partie des critères du RGAA. Aucun essai n’a été fait avec des personnes handicapées.
        </li>
        <li>
          Quelques états ne sont pas visités par l’outil : un brouillon de règles, un retour de paiement et une demande
          d’aménagement existants, et la plupart des fenêtres de confirmation.
        </li>
        <li>Aucun lecteur d’écran n’a été utilisé pour vérifier les écrans.</li>
      </ul>
      <h2 className="fr-h4">Signaler une difficulté</h2>
      <p>
        Adressez-vous à l’administrateur du service de votre institution, avec l’adresse de la page et ce que vous
        vouliez y faire.
      </p>
    </div>
  )
}
