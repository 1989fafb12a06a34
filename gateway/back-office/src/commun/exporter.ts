import { ecrireCsv, telechargerCsv } from './csv'
import { trier, type Sens } from './tri'
import type { ColonneDe } from './TableDeListe'

/** The rows in the order of the column chosen; as they came when it does not sort. */
export function enOrdre<L>(
  lignes: readonly L[],
  colonnes: readonly ColonneDe<L>[],
  { tri, sens }: { readonly tri: string; readonly sens: Sens },
): readonly L[] {
  const cle = colonnes.find((colonne) => colonne.cle === tri)?.tri
  return cle === undefined ? lignes : trier(lignes, cle, sens)
}

/** The columns that say how they are exported, with the unit in the header. */
export function csvDe<L>(colonnes: readonly ColonneDe<L>[], lignes: readonly L[]): string {
  const exportees = colonnes.flatMap(({ titre, unite, cellule }) =>
    cellule === undefined ? [] : [{ entete: unite === undefined ? titre : `${titre} (${unite})`, cellule }],
  )
  return ecrireCsv(
    exportees.map(({ entete }) => entete),
    lignes.map((ligne) => exportees.map(({ cellule }) => cellule(ligne))),
  )
}

export function exporter<L>(nom: string, colonnes: readonly ColonneDe<L>[], lignes: readonly L[]): void {
  telechargerCsv(nom, csvDe(colonnes, lignes))
}
