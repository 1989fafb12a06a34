import { formaterEuros, montantPourTableur } from './montant'
import { formaterDate } from './dates'
import type { ColonneDe } from './TableDeListe'

/** A column of euros; without a value it shows a dash and exports nothing. */
export function colonneMontant<L, const C extends string>(
  cle: C,
  titre: string,
  lire: (ligne: L) => number | undefined,
): ColonneDe<L, C> {
  return {
    cle,
    titre,
    unite: 'en €',
    tri: lire,
    rendu: (ligne) => surValeur(lire(ligne), formaterEuros),
    cellule: (ligne) => {
      const centimes = lire(ligne)
      return centimes === undefined ? { texte: '' } : { nombre: montantPourTableur(centimes) }
    },
  }
}

export function colonneTexte<L, const C extends string>(
  cle: C,
  titre: string,
  lire: (ligne: L) => string,
): ColonneDe<L, C> {
  return { cle, titre, aGauche: true, tri: lire, rendu: lire, cellule: (ligne) => ({ texte: lire(ligne) }) }
}

export function colonneDate<L, const C extends string>(
  cle: C,
  titre: string,
  lire: (ligne: L) => string | undefined,
): ColonneDe<L, C> {
  return {
    cle,
    titre,
    aGauche: true,
    tri: lire,
    rendu: (ligne) => surValeur(lire(ligne), (date) => formaterDate(date.slice(0, 10))),
    cellule: (ligne) => ({ texte: lire(ligne)?.slice(0, 10) ?? '' }),
  }
}

function surValeur<V>(valeur: V | undefined, rendre: (valeur: V) => string): string {
  return valeur === undefined ? '–' : rendre(valeur)
}
