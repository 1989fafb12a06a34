import { Link } from 'react-router'
import type { Indicateurs, LigneRegion } from '../../api/pilotage'
import { EnTeteTriable } from '../../commun/EnTeteTriable'
import type { Sens } from '../../commun/tri'
import '../../commun/tableau.css'
import { COLONNES, type CleColonne, type Colonne, type Ligne } from './colonnes'
import { ouvrirDans, type Consolidee } from './ouvrir'

type Props = {
  readonly id: string
  readonly legende: string
  readonly regions: readonly LigneRegion[]
  readonly total: Ligne
  readonly tri: CleColonne
  readonly sens: Sens
  readonly trier: (tri: CleColonne, sens: Sens) => void
  /** The run whose figures these are: each opens its list. */
  readonly ou: Consolidee
}

/** The regions' figures; the last row is the total that the platform computed, whatever the filter hides. */
export function Tableau({ id, legende, regions, total, tri, sens, trier, ou }: Props) {
  const titre = `${id}-titre`
  return (
    <div id={id} className="fr-table fr-table--sm fr-table--bordered esms-tableau" tabIndex={-1}>
      <div className="fr-table__wrapper">
        {/* Focusable so that the keyboard can scroll it. */}
        <div className="fr-table__container" role="region" aria-labelledby={titre} tabIndex={0}>
          <div className="fr-table__content">
            <table>
              <caption id={titre}>{legende}</caption>
              <thead>
                <tr>
                  {COLONNES.map((colonne) => (
                    <EnTeteTriable
                      key={colonne.cle}
                      colonne={{ ...colonne, fixe: colonne.cle === 'nom' }}
                      sens={colonne.cle === tri ? sens : undefined}
                      trier={trier}
                    />
                  ))}
                </tr>
              </thead>
              <tbody>
                {regions.length === 0 && (
                  <tr>
                    <td colSpan={COLONNES.length}>
                      Aucune région ne correspond. Modifiez la recherche ou affichez toutes les régions.
                    </td>
                  </tr>
                )}
                {regions.map((region) => (
                  <tr key={region.region}>
                    <th scope="row" className="fr-cell--fixed">
                      <Link to={`/pilotage/regions/${region.region}`}>{region.nom}</Link>
                    </th>
                    <Cellules ligne={region} ou={ou} />
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" className="fr-cell--fixed">
                    {total.nom}
                  </th>
                  <Cellules ligne={total} ou={ou} />
                </tr>
              </tfoot>
            </table>
          </div>
        </div>
      </div>
    </div>
  )
}

const SANS_LE_NOM: readonly Colonne[] = COLONNES.filter(({ cle }) => cle !== 'nom')

function Cellules({ ligne, ou }: { readonly ligne: Ligne; readonly ou: Consolidee }) {
  return SANS_LE_NOM.map(({ cle, aGauche, rendu }) => (
    <td key={cle} className={aGauche === true ? undefined : 'esms-nombre'}>
      {rendu(ligne, ouvrirDans(ou))}
    </td>
  ))
}

export function ligneDuTotal(total: Indicateurs): Ligne {
  return { ...total, nom: 'Total national' }
}
