import Button from '@codegouvfr/react-dsfr/Button'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { enOrdre, exporter } from './exporter'
import { compter } from './pluriel'
import { TableDeListe, type ColonneDe } from './TableDeListe'
import type { Sens } from './tri'
import { useTri } from './useTri'

const PAR_PAGE = 50

type Props<L> = {
  readonly id: string
  readonly legende: string
  readonly colonnes: readonly ColonneDe<L>[]
  readonly lignes: readonly L[]
  readonly cleDe: (ligne: L) => string
  readonly vide: ReactNode
  /** "subvention": how the rows are counted. */
  readonly nom: readonly [singulier: string, pluriel: string]
  readonly fichier: string
  readonly triParDefaut: readonly [cle: string, sens: Sens]
  /** Said after the count: totals of the rows chosen. */
  readonly resume?: string
  /** When a screen has several lists: what tells their sort and page apart in the address. */
  readonly parmi?: string
}

/** A list that is all in the page: sorted, cut into pages and exported here, with what was chosen in the address. */
export function ListeEntiere<L>(props: Props<L>) {
  const { nom, fichier, triParDefaut, resume = '', parmi = '', lignes, colonnes, ...table } = props
  const tri = useTri(...triParDefaut, parmi)
  const ordonnees = enOrdre(lignes, colonnes, tri)
  const { page, pages, aller } = usePage(lignes.length, `${parmi}page`)
  return (
    <>
      <div className="esms-barre">
        <p role="status" className="fr-text--sm esms-mention">
          {compter(lignes.length, nom[0], nom[1])}
          {resume}
        </p>
        {lignes.length > 0 && (
          <Button
            size="small"
            priority="secondary"
            iconId="fr-icon-download-line"
            onClick={() => exporter(fichier, colonnes, ordonnees)}
          >
            Exporter la liste (CSV)
          </Button>
        )}
      </div>
      <TableDeListe
        {...table}
        legendeMasquee
        colonnes={colonnes}
        lignes={ordonnees.slice((page - 1) * PAR_PAGE, page * PAR_PAGE)}
        tri={tri}
      />
      <PagesLocales page={page} pages={pages} aller={aller} nom={table.legende} />
    </>
  )
}

function usePage(nombre: number, cle: string) {
  const [adresse, ecrire] = useSearchParams()
  const pages = Math.max(1, Math.ceil(nombre / PAR_PAGE))
  const demandee = Number(adresse.get(cle) ?? 1)
  const page = Number.isInteger(demandee) && demandee >= 1 ? Math.min(demandee, pages) : 1
  const aller = (vers: number) => {
    const suivante = new URLSearchParams(adresse)
    if (vers === 1) suivante.delete(cle)
    else suivante.set(cle, String(vers))
    ecrire(suivante, { preventScrollReset: true })
  }
  return { page, pages, aller }
}

type PropsPages = {
  readonly page: number
  readonly pages: number
  readonly aller: (page: number) => void
  readonly nom: string
}

function PagesLocales({ page, pages, aller, nom }: PropsPages) {
  if (pages === 1) return null
  const bouton = (texte: string, vers: number, actif: boolean) => (
    <Button
      size="small"
      priority="tertiary"
      onClick={() => actif && aller(vers)}
      nativeButtonProps={{ 'aria-disabled': !actif }}
    >
      {texte}
    </Button>
  )
  return (
    <nav aria-label={`Pages : ${nom}`} className="esms-actions fr-mt-0 fr-mb-3w">
      {bouton('Première page', 1, page > 1)}
      {bouton('Page précédente', page - 1, page > 1)}
      <span aria-current="page">
        Page {page} sur {pages}
      </span>
      {bouton('Page suivante', page + 1, page < pages)}
    </nav>
  )
}
