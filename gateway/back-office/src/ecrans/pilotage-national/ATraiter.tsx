import { Link } from 'react-router'
import type { Echeance, LigneRegion } from '../../api/pilotage'
import { formaterJourEtMois } from '../../commun/dates'
import { formaterMontant } from '../../commun/montant'
import { formaterTaux } from '../../commun/taux'
import { selectionner } from './selection'

type Props = { readonly regions: readonly LigneRegion[]; readonly echeance: Echeance | undefined }

/** The regions in alert, the lowest rate first. */
export function ATraiter({ regions, echeance }: Props) {
  const enAlerte = selectionner(regions, { vue: 'alerte', tri: 'taux', sens: 'asc', recherche: '' })
  return (
    <section aria-labelledby="titre-a-traiter">
      <h2 id="titre-a-traiter" className="fr-h4">
        {echeance === undefined ? 'À traiter' : `À traiter avant le ${formaterJourEtMois(echeance.date)}`}
      </h2>
      {enAlerte.length === 0 ? (
        <p>Aucune région en alerte.</p>
      ) : (
        <ul className="esms-a-traiter">
          {enAlerte.map((region) => (
            <li key={region.region}>
              <Link to={`/pilotage/regions/${region.region}`}>{region.nom}</Link> :{' '}
              {formaterTaux(region.tauxEngagementPointsDeBase ?? 0)} engagés, reste{' '}
              {formaterMontant(region.nonEngageCentimes)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
