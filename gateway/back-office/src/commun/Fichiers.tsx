import { adresseDe } from '../api/client'
import type { FormatExport } from '../api/consolidations'

const FORMATS: readonly (readonly [FormatExport, string])[] = [
  ['XLSX', 'Excel (XLSX)'],
  ['ODS', 'LibreOffice (ODS)'],
  ['CSV', 'CSV'],
  ['JSON', 'JSON'],
]

type Props = {
  readonly quoi: string
  readonly chemin: string
  readonly parametres: Readonly<Record<string, string | number | undefined>>
  readonly formats?: readonly FormatExport[]
  readonly service?: Parameters<typeof adresseDe>[0]
}

/** The same figures in a file that their service writes, the budget's unless told, in each of its formats. */
export function Fichiers({ quoi, chemin, parametres, formats, service = 'budget' }: Props) {
  return (
    <div className="esms-actions fr-mt-0 fr-mb-4w">
      {FORMATS.filter(([format]) => formats?.includes(format) ?? true).map(([format, nom]) => (
        <a
          key={format}
          className="fr-btn fr-btn--secondary fr-btn--sm fr-btn--icon-left fr-icon-download-line"
          href={adresseDe(service, chemin, { ...parametres, format })}
          download
        >
          {quoi}, {nom}
        </a>
      ))}
    </div>
  )
}
