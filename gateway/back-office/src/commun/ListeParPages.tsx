import Button from '@codegouvfr/react-dsfr/Button'
import type { ReactNode } from 'react'
import { exporter } from './exporter'
import { Lecture } from './Lecture'
import { Pages } from './Pages'
import { compter } from './pluriel'
import { TableDeListe, type ColonneDe } from './TableDeListe'
import { useFiltres } from './useFiltres'

type Page<L> = { readonly elements: readonly L[]; readonly curseurSuivant?: string }

type Props<L> = {
  readonly requete: Parameters<typeof Lecture<Page<L>>>[0]['requete']
  readonly id: string
  readonly legende: string
  readonly colonnes: readonly ColonneDe<L>[]
  readonly cleDe: (ligne: L) => string
  readonly vide: ReactNode
  readonly nom: readonly [singulier: string, pluriel: string]
  readonly fichier: string
  /** Columns by which the service sorts; their keys are its own. */
  readonly triables?: readonly string[]
  readonly triParDefaut?: string
}

/** A list that the service sorts and pages: what is shown is counted, paged and exported. */
export function ListeParPages<L>({ requete, nom, fichier, triables = [], triParDefaut = '', ...table }: Props<L>) {
  const { filtres, changer } = useFiltres(['tri', 'sens'])
  return (
    <Lecture requete={requete} quoi={nom[1]}>
      {({ elements, curseurSuivant }) => (
        <>
          <div className="esms-barre">
            <p role="status" className="fr-text--sm esms-mention">
              {compter(elements.length, nom[0], nom[1])} sur cette page
              {curseurSuivant === undefined ? '' : ', d’autres suivent'}
            </p>
            {elements.length > 0 && (
              <Button
                size="small"
                priority="secondary"
                iconId="fr-icon-download-line"
                onClick={() => exporter(fichier, table.colonnes, elements)}
              >
                Exporter la page (CSV)
              </Button>
            )}
          </div>
          <TableDeListe
            {...table}
            legendeMasquee
            lignes={elements}
            tri={{
              tri: filtres.tri === '' ? triParDefaut : filtres.tri,
              sens: filtres.sens === 'DECROISSANT' ? 'desc' : 'asc',
              trier: (tri, sens) => changer({ tri, sens: sens === 'desc' ? 'DECROISSANT' : '' }),
              colonnesTriables: triables,
            }}
          />
          <Pages curseurSuivant={curseurSuivant} affiches={elements.length} nom={nom[1]} />
        </>
      )}
    </Lecture>
  )
}
