import type { Rapprochement } from '../../api/pilotage'
import { formaterMontant } from '../../commun/montant'
import { estCodeRegion, REGIONS } from '../../commun/regions'

type Props = { readonly ecarts: Rapprochement['ecarts'] }

/** Each difference, with both sources and both values; the platform reconciles amounts only. */
export function Ecarts({ ecarts }: Props) {
  return (
    <div className="fr-table fr-table--sm fr-table--bordered">
      <div className="fr-table__wrapper">
        <div className="fr-table__container" role="region" aria-labelledby="titre-ecarts" tabIndex={0}>
          <div className="fr-table__content">
            <table>
              <caption id="titre-ecarts">Écarts de rapprochement</caption>
              <thead>
                <tr>
                  {['Région', 'Dossier', 'Mesure', 'Première source', 'Seconde source'].map((titre) => (
                    <th key={titre} scope="col">
                      {titre}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ecarts.map((ecart, rang) => (
                  <tr key={rang}>
                    <th scope="row">{estCodeRegion(ecart.region) ? REGIONS[ecart.region].nom : 'National'}</th>
                    <td>{ecart.dossierId ?? '–'}</td>
                    <td>{ecart.mesure}</td>
                    <td>
                      {ecart.sourceA} : {formaterMontant(ecart.valeurA)}
                    </td>
                    <td>
                      {ecart.sourceB} : {formaterMontant(ecart.valeurB)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </div>
    </div>
  )
}
