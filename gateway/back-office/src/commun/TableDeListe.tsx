import type { ReactNode } from 'react'
import { EnTeteSimple, EnTeteTriable, type EnTete } from './EnTeteTriable'
import type { Cellule } from './csv'
import type { CleDeTri, Sens } from './tri'
import './tableau.css'

/** One column, with what the screen, the sort and the export say about it, so that they cannot differ. */
export type ColonneDe<L, C extends string = string> = EnTete<C> & {
  readonly rendu: (ligne: L) => ReactNode
  /** Present when the column sorts rows that are all in the page. */
  readonly tri?: (ligne: L) => CleDeTri
  readonly cellule?: (ligne: L) => Cellule
}

export type TriDe<C extends string> = {
  readonly tri: C
  readonly sens: Sens
  readonly trier: (tri: C, sens: Sens) => void
  /** Columns that sort; those that have a `tri` by default. */
  readonly colonnesTriables?: readonly string[]
}

type Props<L, C extends string> = {
  readonly id: string
  readonly legende: string
  /** When the heading above says it already: screen readers still hear it. */
  readonly legendeMasquee?: boolean
  readonly colonnes: readonly ColonneDe<L, C>[]
  readonly lignes: readonly L[]
  readonly cleDe: (ligne: L) => string
  /** What to say, and what to do, when there is no row. */
  readonly vide: ReactNode
  readonly total?: L
  readonly tri?: TriDe<C>
}

/** A table of the design system: caption, row headers, a named container that the keyboard scrolls. */
export function TableDeListe<L, C extends string>({
  id,
  legende,
  legendeMasquee = false,
  colonnes,
  lignes,
  cleDe,
  vide,
  total,
  tri,
}: Props<L, C>) {
  const titre = `${id}-titre`
  return (
    <div
      id={id}
      className={`fr-table fr-table--sm fr-table--bordered esms-tableau${legendeMasquee ? ' fr-table--no-caption' : ''}`}
      tabIndex={-1}
    >
      <div className="fr-table__wrapper">
        <div className="fr-table__container" role="region" aria-labelledby={titre} tabIndex={0}>
          <div className="fr-table__content">
            <table>
              <caption id={titre}>{legende}</caption>
              <thead>
                <tr>
                  {colonnes.map((colonne, rang) => (
                    <EnTeteDe key={colonne.cle} colonne={{ ...colonne, fixe: rang === 0 }} tri={tri} />
                  ))}
                </tr>
              </thead>
              <tbody>
                {lignes.length === 0 && (
                  <tr>
                    <td colSpan={colonnes.length}>{vide}</td>
                  </tr>
                )}
                {lignes.map((ligne) => (
                  <Rangee key={cleDe(ligne)} colonnes={colonnes} ligne={ligne} />
                ))}
              </tbody>
              {total !== undefined && (
                <tfoot>
                  <Rangee colonnes={colonnes} ligne={total} />
                </tfoot>
              )}
            </table>
          </div>
        </div>
      </div>
    </div>
  )
}

type PropsEnTete<L, C extends string> = {
  readonly colonne: ColonneDe<L, C>
  readonly tri: TriDe<C> | undefined
}

function EnTeteDe<L, C extends string>({ colonne, tri }: PropsEnTete<L, C>) {
  const triable = tri?.colonnesTriables?.includes(colonne.cle) ?? colonne.tri !== undefined
  return tri === undefined || !triable ? (
    <EnTeteSimple colonne={colonne} />
  ) : (
    <EnTeteTriable colonne={colonne} sens={colonne.cle === tri.tri ? tri.sens : undefined} trier={tri.trier} />
  )
}

type PropsRangee<L, C extends string> = { readonly colonnes: readonly ColonneDe<L, C>[]; readonly ligne: L }

function Rangee<L, C extends string>({ colonnes, ligne }: PropsRangee<L, C>) {
  return (
    <tr>
      {colonnes.map(({ cle, aGauche, rendu }, rang) =>
        rang === 0 ? (
          <th key={cle} scope="row" className={aGauche === true ? 'fr-cell--fixed' : 'fr-cell--fixed esms-nombre'}>
            {rendu(ligne)}
          </th>
        ) : (
          <td key={cle} className={aGauche === true ? undefined : 'esms-nombre'}>
            {rendu(ligne)}
          </td>
        ),
      )}
    </tr>
  )
}
