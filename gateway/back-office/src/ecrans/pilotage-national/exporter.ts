import type { PilotageNational } from '../../api/pilotage'
import { ecrireCsv } from '../../commun/csv'
import { COLONNES, type Ligne } from './colonnes'

/** The table as it is shown: same rows, same order, same total. */
export function csvDuTableau(lignes: readonly Ligne[]): string {
  const colonnes = COLONNES.flatMap((colonne) => colonne.export)
  return ecrireCsv(
    colonnes.map(({ entete }) => entete),
    lignes.map((ligne) => colonnes.map(({ cellule }) => cellule(ligne))),
  )
}

export function nomDuFichier({ enveloppe, situationAu }: Pick<PilotageNational, 'enveloppe' | 'situationAu'>): string {
  return `pilotage-national_${enveloppe}_situation-au-${situationAu}.csv`
}
