import type { LignePrevision } from '../../api/versements'

/** One quarter of the forecast; `trimestre` is empty for what nothing dates. */
export type Trimestre = {
  readonly trimestre: string
  readonly certainCentimes: number
  readonly probableCentimes: number
  readonly nombre: number
}

const SANS_DATE = '9999'

/** The lines summed by quarter, in order, what nothing dates last. */
export function parTrimestre(lignes: readonly LignePrevision[]): Trimestre[] {
  const sommes = new Map<string, Trimestre>()
  for (const { trimestre = '', certitude, nombre, montantCentimes } of lignes) {
    const somme = sommes.get(trimestre) ?? { trimestre, certainCentimes: 0, probableCentimes: 0, nombre: 0 }
    sommes.set(trimestre, {
      trimestre,
      certainCentimes: somme.certainCentimes + (certitude === 'CERTAIN' ? montantCentimes : 0),
      probableCentimes: somme.probableCentimes + (certitude === 'CERTAIN' ? 0 : montantCentimes),
      nombre: somme.nombre + nombre,
    })
  }
  return [...sommes.values()].toSorted((a, b) => (a.trimestre || SANS_DATE).localeCompare(b.trimestre || SANS_DATE))
}

/** How the service names it in its filters. */
export function cleDuTrimestre(trimestre: string | undefined): string {
  return trimestre === undefined || trimestre === '' ? 'AUCUN' : trimestre
}

/** "1er trimestre 2026" for 2026-T1. */
export function nomDuTrimestre(trimestre: string | undefined): string {
  const [, annee, rang] = /^(\d{4})-T([1-4])$/.exec(trimestre ?? '') ?? []
  if (annee === undefined) return trimestre === undefined || trimestre === '' ? 'Sans date' : trimestre
  return `${rang === '1' ? '1er' : `${rang}e`} trimestre ${annee}`
}
