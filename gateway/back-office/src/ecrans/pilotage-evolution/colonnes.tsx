import type { ChiffrePilotage, EvolutionPilotage } from '../../api/prevision'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterEuros, formaterNombre } from '../../commun/montant'
import type { ColonneDe } from '../../commun/TableDeListe'
import { enCentimes } from './chiffres'
import { ChiffreOuvert } from './ouvrir'

type Point = EvolutionPilotage['points'][number]

/** One column per series; the rows are the days of the first, which the others share. */
export function colonnesDesSeries(series: readonly EvolutionPilotage[]): readonly ColonneDe<Point>[] {
  return [
    colonneDate('jour', 'Situation au', ({ situationAu }) => situationAu),
    ...series.map(({ chiffre, libelle, region, points }): ColonneDe<Point> => {
      const valeur = ({ situationAu }: Point) => points.find((autre) => autre.situationAu === situationAu)?.valeur
      return colonneDeChiffre(chiffre, libelle, valeur, ({ consolidationId }) => ({ consolidationId, region }))
    }),
    colonneTexte('consolidation', 'Consolidation', ({ consolidationId }) => consolidationId),
  ]
}

/** A figure that each row read in a run of its own, where it opens what it was made of. */
export function colonneDeChiffre<L>(
  chiffre: ChiffrePilotage,
  titre: string,
  lire: (ligne: L) => number | undefined,
  ou: (ligne: L) => { readonly consolidationId: string; readonly region: string },
): ColonneDe<L> {
  const formater = enCentimes(chiffre) ? formaterEuros : formaterNombre
  return {
    ...(enCentimes(chiffre) ? colonneMontant(chiffre, titre, lire) : colonneNombre(chiffre, titre, lire)),
    rendu: (ligne) => {
      const valeur = lire(ligne)
      return valeur === undefined ? (
        '–'
      ) : (
        <ChiffreOuvert chiffre={chiffre} valeur={valeur} texte={formater(valeur)} {...ou(ligne)} />
      )
    },
  }
}

function colonneNombre<L>(cle: string, titre: string, lire: (ligne: L) => number | undefined): ColonneDe<L> {
  return {
    cle,
    titre,
    tri: lire,
    rendu: (ligne) => String(lire(ligne) ?? '–'),
    cellule: (ligne) => {
      const valeur = lire(ligne)
      return valeur === undefined ? { texte: '' } : { nombre: String(valeur) }
    },
  }
}
