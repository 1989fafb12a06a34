import Notice from '@codegouvfr/react-dsfr/Notice'
import type { Echeance } from '../api/pilotage'
import { formaterDate, formaterJourEtMois } from './dates'
import { formaterMontant } from './montant'
import { Reference } from './Reference'
import { delai } from './echeance'

type Props = { readonly echeance: Echeance; readonly nonEngageCentimes: number }

/** The next deadline, as the platform counts it, and what is not engaged yet. */
export function AlerteEcheance({ echeance, nonEngageCentimes }: Props) {
  return (
    <Notice
      className="fr-mb-3w"
      severity="warning"
      title={`Échéance du ${formaterJourEtMois(echeance.date)} ${delai(echeance.joursRestants)}.`}
      description={`${echeance.libelle}. AE encore non engagées : ${formaterMontant(nonEngageCentimes)}.`}
    />
  )
}

/** Every deadline with the text it comes from. */
export function SourcesDesEcheances({ echeances }: { readonly echeances: readonly Echeance[] }) {
  return (
    <section aria-labelledby="titre-echeances" className="esms-echeances">
      <h2 id="titre-echeances" className="fr-h6">
        Les échéances et leurs sources
      </h2>
      <ul>
        {echeances.map((echeance) => (
          <li key={echeance.code}>
            <strong>{formaterDate(echeance.date)}</strong> ({delai(echeance.joursRestants)}) : {echeance.libelle}.
            <Reference reference={echeance.reference} />
          </li>
        ))}
      </ul>
    </section>
  )
}
