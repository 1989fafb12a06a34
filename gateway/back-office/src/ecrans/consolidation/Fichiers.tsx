import type { Consolidation, FormatExport } from '../../api/consolidations'
import { adresseDe } from '../../api/client'

const FORMATS: readonly (readonly [FormatExport, string])[] = [
  ['XLSX', 'Excel (XLSX)'],
  ['ODS', 'LibreOffice (ODS)'],
  ['CSV', 'CSV'],
  ['JSON', 'JSON'],
]

/** The national table of this run, written by the service. */
export function Fichiers({ consolidation: { id, exercice } }: { readonly consolidation: Consolidation }) {
  return FORMATS.map(([format, nom]) => (
    <a
      key={format}
      className="fr-btn fr-btn--secondary fr-btn--icon-left fr-icon-download-line"
      href={adresseDe('budget', '/pilotage/national/export', { exercice: String(exercice), consolidation: id, format })}
      download
    >
      Tableau national, {nom}
    </a>
  ))
}
