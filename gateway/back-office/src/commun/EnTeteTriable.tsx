import type { Sens } from './tri'

/** What a header shows; `fixe` stays in place when the table scrolls. */
export type EnTete<C extends string> = {
  readonly cle: C
  readonly titre: string
  readonly unite?: string
  readonly aGauche?: boolean
  readonly fixe?: boolean
}

type Props<C extends string> = {
  readonly colonne: EnTete<C>
  readonly sens: Sens | undefined
  readonly trier: (cle: C, sens: Sens) => void
}

/** A column header that sorts; `aria-sort` sits on the header, where screen readers look for it. */
export function EnTeteTriable<C extends string>({ colonne, sens, trier }: Props<C>) {
  const prochain: Sens = sens === 'asc' ? 'desc' : 'asc'
  return (
    <th
      scope="col"
      className={classe(colonne)}
      aria-sort={sens === undefined ? undefined : sens === 'asc' ? 'ascending' : 'descending'}
    >
      <button type="button" className="esms-tri" onClick={() => trier(colonne.cle, prochain)}>
        <span>
          <Intitule {...colonne} />
        </span>
        <span className={`esms-tri__icone ${icone(sens)}`} aria-hidden="true" />
        <span className="fr-sr-only">, trier en ordre {prochain === 'asc' ? 'croissant' : 'décroissant'}</span>
      </button>
    </th>
  )
}

/** A column header that does not sort. */
export function EnTeteSimple<C extends string>({ colonne }: { readonly colonne: EnTete<C> }) {
  return (
    <th scope="col" className={classe(colonne)}>
      <Intitule {...colonne} />
    </th>
  )
}

function Intitule({ titre, unite }: { readonly titre: string; readonly unite?: string }) {
  return (
    <>
      {titre}
      {unite !== undefined && <span className="esms-tri__unite"> {unite}</span>}
    </>
  )
}

function classe({ fixe, aGauche }: Pick<EnTete<string>, 'fixe' | 'aGauche'>): string {
  return [fixe === true ? 'fr-cell--fixed' : '', aGauche === true ? '' : 'esms-nombre'].join(' ').trim()
}

function icone(sens: Sens | undefined): string {
  if (sens === undefined) return 'fr-icon-arrow-up-down-line'
  return sens === 'asc' ? 'fr-icon-arrow-up-line' : 'fr-icon-arrow-down-line'
}
