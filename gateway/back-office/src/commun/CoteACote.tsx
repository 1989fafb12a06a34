import Button from '@codegouvfr/react-dsfr/Button'
import { exporter } from './exporter'
import { TableDeListe, type ColonneDe } from './TableDeListe'

type Props<L> = {
  readonly nom: string
  readonly id: string
  readonly legende: string
  readonly colonnes: readonly ColonneDe<L>[]
  /** What may be done with each: shown, never exported. */
  readonly choix: ColonneDe<L>
  readonly lignes: readonly L[]
  readonly vide: string
  readonly fichier: string
}

/** What was tried, one per row, to be compared, taken away and taken along. */
export function CoteACote<L extends { readonly rang: number }>({ nom, fichier, colonnes, choix, ...table }: Props<L>) {
  return (
    <section aria-label={nom}>
      <TableDeListe {...table} colonnes={[...colonnes, choix]} cleDe={({ rang }) => String(rang)} />
      <Button
        size="small"
        priority="secondary"
        iconId="fr-icon-download-line"
        className="fr-mb-4w"
        onClick={() => exporter(fichier, colonnes, table.lignes)}
      >
        Exporter la comparaison (CSV)
      </Button>
    </section>
  )
}

/** "Retirer la simulation 2". */
export function Retirer({ quoi, retirer }: { readonly quoi: string; readonly retirer: () => void }) {
  return (
    <Button size="small" priority="tertiary no outline" iconId="fr-icon-delete-line" onClick={retirer}>
      {`Retirer ${quoi}`}
    </Button>
  )
}
