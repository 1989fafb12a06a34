import type { Sens } from '../../commun/tri'
import type { CleColonne, Colonne } from './colonnes'

type Props = {
  readonly colonne: Colonne
  readonly sens: Sens | undefined
  readonly trier: (cle: CleColonne, sens: Sens) => void
}

/** A column header that sorts; `aria-sort` sits on the header, where screen readers look for it. */
export function EnTeteTriable({ colonne: { cle, titre, unite, aGauche }, sens, trier }: Props) {
  const prochain: Sens = sens === 'asc' ? 'desc' : 'asc'
  return (
    <th
      scope="col"
      className={[cle === 'nom' ? 'fr-cell--fixed' : '', aGauche === true ? '' : 'esms-nombre'].join(' ').trim()}
      aria-sort={sens === undefined ? undefined : sens === 'asc' ? 'ascending' : 'descending'}
    >
      <button type="button" className="esms-tri" onClick={() => trier(cle, prochain)}>
        <span>
          {titre}
          {unite !== undefined && <span className="esms-tri__unite"> {unite}</span>}
        </span>
        <span className={`esms-tri__icone ${icone(sens)}`} aria-hidden="true" />
        <span className="fr-sr-only">, trier en ordre {prochain === 'asc' ? 'croissant' : 'décroissant'}</span>
      </button>
    </th>
  )
}

function icone(sens: Sens | undefined): string {
  if (sens === undefined) return 'fr-icon-arrow-up-down-line'
  return sens === 'asc' ? 'fr-icon-arrow-up-line' : 'fr-icon-arrow-down-line'
}
