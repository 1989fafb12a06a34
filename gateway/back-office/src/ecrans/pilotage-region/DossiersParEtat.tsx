import type { LigneRegion } from '../../api/pilotage'
import { formaterNombre } from '../../commun/montant'
import { compter } from '../../commun/pluriel'

/** In the order a file goes through them. */
const ETATS: Readonly<Record<string, string>> = {
  BROUILLON: 'En préparation',
  DEPOSE: 'Déposé',
  INCOMPLET: 'Incomplet',
  COMPLET: 'Complet',
  NON_RECEVABLE: 'Non recevable',
  RECEVABLE: 'Recevable',
  EN_INSTRUCTION: 'En instruction',
  EN_COMITE: 'En comité',
  AJOURNE: 'Ajourné',
  REORIENTE: 'Réorienté',
  REJETE: 'Rejeté',
  RETENU: 'Retenu',
}

export function DossiersParEtat({ ligne }: { readonly ligne: LigneRegion }) {
  const rangs = Object.keys(ETATS)
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
                        <th scope="row">{ETATS[etat] ?? etat}</th>
                        <td className="fr-cell--right">{formaterNombre(nombre)}</td>
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
