/**
 * Spreadsheets run a cell that starts with one of these as a formula; the apostrophe makes it text.
 * Numbers of ours are written by {@link nombre} and may keep their minus sign.
 */
const DEBUT_DE_FORMULE = /^[=+\-@\t\r\n]/

export type Cellule = { readonly texte: string } | { readonly nombre: string }

function enTexte(cellule: Cellule): string {
  if ('nombre' in cellule) {
    if (!/^-?\d+(,\d+)?$/.test(cellule.nombre)) throw new RangeError(`Not a number: ${cellule.nombre}`)
    return cellule.nombre
  }
  const sur = DEBUT_DE_FORMULE.test(cellule.texte) ? `'${cellule.texte}` : cellule.texte
  return /[";\r\n]/.test(sur) || sur !== sur.trim() ? `"${sur.replaceAll('"', '""')}"` : sur
}

/** CSV for spreadsheets set to French: UTF-8 with its mark, `;` between cells, CRLF between lines. */
export function ecrireCsv(entetes: readonly string[], lignes: readonly (readonly Cellule[])[]): string {
  const toutes = [entetes.map((texte) => ({ texte })), ...lignes]
  return '\uFEFF' + toutes.map((ligne) => ligne.map(enTexte).join(';') + '\r\n').join('')
}

/** Hands a file made in the page to the browser's downloads. */
export function telechargerCsv(nom: string, contenu: string): void {
  const adresse = URL.createObjectURL(new Blob([contenu], { type: 'text/csv;charset=utf-8' }))
  const lien = document.createElement('a')
  lien.href = adresse
  lien.download = nom
  lien.click()
  URL.revokeObjectURL(adresse)
}
