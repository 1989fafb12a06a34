const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
const eurosEtCentimes = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', minimumFractionDigits: 2 })
const entier = new Intl.NumberFormat('fr-FR')
const deuxDecimales = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 })

/**
 * Splits integer centimes into a decimal string ("-1234.05"). An amount never becomes a floating point
 * quotient: 0.1 + 0.2 has no place in a public account.
 */
function enDecimal(centimes: number): `${number}` {
  if (!Number.isSafeInteger(centimes)) throw new RangeError(`Amount is not a whole number of centimes: ${centimes}`)
  const valeur = BigInt(centimes)
  const absolue = valeur < 0n ? -valeur : valeur
  const fraction = String(absolue % 100n).padStart(2, '0')
  return `${valeur < 0n ? '-' : ''}${absolue / 100n}.${fraction}` as `${number}`
}

/** Intl separates thousands by a narrow space, which the Marianne font makes too narrow to read a column of figures. */
function lisible(texte: string): string {
  return texte.replaceAll('\u202F', '\u00A0')
}

/** "1 927 000 €"; cents are shown only when there are some. */
export function formaterMontant(centimes: number): string {
  const decimal = enDecimal(centimes)
  return lisible((centimes % 100 === 0 ? euros : eurosEtCentimes).format(decimal))
}

/** "1 927 000", for columns whose header gives the unit; cents only when there are some. */
export function formaterEuros(centimes: number): string {
  return lisible((centimes % 100 === 0 ? entier : deuxDecimales).format(enDecimal(centimes)))
}

/** "1927000,00": euros as spreadsheets set to French read them. */
export function montantPourTableur(centimes: number): string {
  return enDecimal(centimes).replace('.', ',')
}

/** "1 234". */
export function formaterNombre(nombre: number): string {
  return lisible(entier.format(nombre))
}

const EUROS = /^(\d{1,12})(?:[.,](\d{1,2}))?$/

/**
 * Centimes of an amount typed in euros, "12 345,6" or "12345.60 €"; undefined when it is not one. Cut at the comma as
 * text: a product by 100 would turn 1,15 € into 114 centimes.
 */
export function lireEuros(texte: string): number | undefined {
  const [, entiers, fraction = ''] = EUROS.exec(texte.replaceAll(/[\s\u00A0\u202F]|€$/g, '')) ?? []
  return entiers === undefined ? undefined : Number(entiers + fraction.padEnd(2, '0'))
}

/** What {@link lireEuros} reads, to fill a field: "12345,60". */
export function enSaisie(centimes: number | undefined): string {
  return centimes === undefined ? '' : enDecimal(centimes).replace('.', ',').replace(/,00$/, '')
}
