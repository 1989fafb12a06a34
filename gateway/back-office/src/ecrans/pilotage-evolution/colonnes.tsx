import type { EvolutionPilotage } from '../../api/prevision'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterNombre } from '../../commun/montant'
import type { ColonneDe } from '../../commun/TableDeListe'

type Point = EvolutionPilotage['points'][number]

/** One column per series; the rows are the days of the first, which the others share. */
export function colonnesDesSeries(series: readonly EvolutionPilotage[]): readonly ColonneDe<Point>[] {
  return [
    colonneDate('jour', 'Situation au', ({ situationAu }) => situationAu),
    ...series.map(({ chiffre, libelle, unite, points }): ColonneDe<Point> => {
      const valeur = ({ situationAu }: Point) => points.find((autre) => autre.situationAu === situationAu)?.valeur
      return unite === 'CENTIMES' ? colonneMontant(chiffre, libelle, valeur) : colonneNombre(chiffre, libelle, valeur)
    }),
    colonneTexte('consolidation', 'Consolidation', ({ consolidationId }) => consolidationId),
  ]
}

export function colonneNombre<L>(cle: string, titre: string, lire: (ligne: L) => number | undefined): ColonneDe<L> {
  return {
    cle,
    titre,
    tri: lire,
    rendu: (ligne) => {
      const valeur = lire(ligne)
      return valeur === undefined ? '–' : formaterNombre(valeur)
    },
    cellule: (ligne) => ({ texte: String(lire(ligne) ?? '') }),
  }
}
