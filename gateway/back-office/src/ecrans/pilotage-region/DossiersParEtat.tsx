import { Link } from 'react-router'
import type { LigneRegion } from '../../api/pilotage'
import { ETATS_DOSSIER, libelle } from '../../commun/dossiers'
import { formaterNombre } from '../../commun/montant'
import { listeDe } from '../../commun/pilotage'
import { compter } from '../../commun/pluriel'
import type { Consolidee } from '../pilotage-national/ouvrir'

type Props = { readonly ligne: LigneRegion; readonly ou: Consolidee }

export function DossiersParEtat({ ligne, ou }: Props) {
  const rangs = Object.keys(ETATS_DOSSIER)
  const liste = (etat: string) =>
    listeDe('DOSSIERS', { exercice: ou.exercice, consolidation: ou.consolidationId, region: ligne.region, etat })
  const etats = Object.entries(ligne.dossiersParEtat).toSorted(([a], [b]) => rangs.indexOf(a) - rangs.indexOf(b))
  return (
    <>
      <p>
        {compter(ligne.dossiers, 'dossier déposé', 'dossiers déposés')} pour {compter(ligne.essms, 'ESSMS', 'ESSMS')},
        dont {formaterNombre(ligne.dossiersInstruits)} à l’instruction achevée.
      </p>
      {etats.length > 0 && (
        <div className="fr-table fr-table--sm fr-table--bordered">
          <div className="fr-table__wrapper">
            <div className="fr-table__container" role="region" aria-labelledby="titre-etats" tabIndex={0}>
              <div className="fr-table__content">
                <table>
                  <caption id="titre-etats">Nombre de dossiers par état</caption>
                  <thead>
                    <tr>
                      <th scope="col">État</th>
                      <th scope="col" className="fr-cell--right">
                        Dossiers
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {etats.map(([etat, nombre]) => (
                      <tr key={etat}>
                        <th scope="row">{libelle(ETATS_DOSSIER, etat)}</th>
                        <td className="fr-cell--right">
                          <Link to={liste(etat)}>{formaterNombre(nombre)}</Link>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </div>
          </div>
        </div>
      )}
    </>
  )
}
