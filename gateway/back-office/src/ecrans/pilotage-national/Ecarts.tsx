import type { Rapprochement } from '../../api/pilotage'
import { TableDeListe } from '../../commun/TableDeListe'
import { cleDEcart, COLONNES_ECARTS } from '../pilotage-rapprochement/colonnes'

/** Each difference, with both sources, both values and where it comes from. */
export function Ecarts({ ecarts }: { readonly ecarts: Rapprochement['ecarts'] }) {
  return (
    <TableDeListe
      id="ecarts"
      legende="Écarts de rapprochement"
      colonnes={COLONNES_ECARTS}
      lignes={ecarts}
      cleDe={cleDEcart}
      vide=""
    />
  )
}
