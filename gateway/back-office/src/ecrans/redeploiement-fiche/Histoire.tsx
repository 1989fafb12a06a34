import type { Redeploiement } from '../../api/redeploiement'
import { ETATS_REDEPLOIEMENT } from '../../commun/BadgeRedeploiement'
import { formaterInstant } from '../../commun/dates'

/** Who did what and when, the first step first. */
export function Histoire({ etapes }: { readonly etapes: Redeploiement['historique'] }) {
  return (
    <section aria-labelledby="titre-histoire">
      <h2 id="titre-histoire" className="fr-h4">
        Historique
      </h2>
      <ol>
        {etapes.map(({ le, auteur, etat, motif }) => (
          <li key={`${le} ${etat}`}>
            {formaterInstant(le)} : {ETATS_REDEPLOIEMENT[etat].toLowerCase()}, {auteur.nom}
            {motif === undefined ? '' : ` – ${motif}`}
          </li>
        ))}
      </ol>
    </section>
  )
}
