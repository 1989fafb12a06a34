export type Point = { readonly libelle: string; readonly valeur: number }

export const CADRE = { largeur: 640, hauteur: 260, gauche: 56, droite: 16, haut: 16, bas: 36 } as const

/** Where a value of the scale falls, from the top of the picture. */
export function ordonnee(valeur: number, maximum: number): number {
  const { hauteur, haut, bas } = CADRE
  return haut + (1 - valeur / maximum) * (hauteur - haut - bas)
}

/** Where the n-th of several points falls; a single one stands in the middle. */
export function abscisse(rang: number, nombre: number): number {
  const { largeur, gauche, droite } = CADRE
  const place = largeur - gauche - droite
  return nombre < 2 ? gauche + place / 2 : gauche + (rang * place) / (nombre - 1)
}

/** The points of a line, as SVG writes them. */
export function tracer(points: readonly Point[], maximum: number): string {
  return points
    .map(({ valeur }, rang) => `${arrondi(abscisse(rang, points.length))},${arrondi(ordonnee(valeur, maximum))}`)
    .join(' ')
}

const arrondi = (nombre: number) => Math.round(nombre * 10) / 10

/** At most `combien` labels under the axis, the first and the last always among them. */
export function etiquettes(nombre: number, combien: number): number[] {
  if (nombre <= combien) return Array.from({ length: nombre }, (_, rang) => rang)
  const rangs = Array.from({ length: combien }, (_, rang) => Math.round((rang * (nombre - 1)) / (combien - 1)))
  return [...new Set(rangs)]
}
