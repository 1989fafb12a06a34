/** A region's name and its place (row, column) on the tile map; codes are INSEE's. */
export type Tuile = { readonly nom: string; readonly ligne: number; readonly colonne: number }

/** The 18 regions that have an ARS, roughly where a reader looks for them; overseas on the last row. */
export const REGIONS = {
  '32': { nom: 'Hauts-de-France', ligne: 1, colonne: 3 },
  '53': { nom: 'Bretagne', ligne: 2, colonne: 1 },
  '28': { nom: 'Normandie', ligne: 2, colonne: 2 },
  '11': { nom: 'Île-de-France', ligne: 2, colonne: 3 },
  '44': { nom: 'Grand Est', ligne: 2, colonne: 4 },
  '52': { nom: 'Pays de la Loire', ligne: 3, colonne: 1 },
  '24': { nom: 'Centre-Val de Loire', ligne: 3, colonne: 2 },
  '27': { nom: 'Bourgogne-Franche-Comté', ligne: 3, colonne: 3 },
  '75': { nom: 'Nouvelle-Aquitaine', ligne: 4, colonne: 2 },
  '84': { nom: 'Auvergne-Rhône-Alpes', ligne: 4, colonne: 3 },
  '76': { nom: 'Occitanie', ligne: 5, colonne: 2 },
  '93': { nom: 'Provence-Alpes-Côte d’Azur', ligne: 5, colonne: 3 },
  '94': { nom: 'Corse', ligne: 5, colonne: 4 },
  '01': { nom: 'Guadeloupe', ligne: 6, colonne: 1 },
  '02': { nom: 'Martinique', ligne: 6, colonne: 2 },
  '03': { nom: 'Guyane', ligne: 6, colonne: 3 },
  '04': { nom: 'La Réunion', ligne: 6, colonne: 4 },
  '06': { nom: 'Mayotte', ligne: 6, colonne: 5 },
} as const satisfies Record<string, Tuile>

export type CodeRegion = keyof typeof REGIONS

export function estCodeRegion(code: string | undefined): code is CodeRegion {
  return code !== undefined && code in REGIONS
}
