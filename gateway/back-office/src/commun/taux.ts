const pourcentage = new Intl.NumberFormat('fr-FR', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** "44,9 %" for 4 499 basis points: truncated, since 45,0 % would be read as a threshold that was reached. */
export function formaterTaux(pointsDeBase: number): string {
  return pourcentage.format(Math.trunc(pointsDeBase / 10) / 1000)
}

/** "45 %" for a threshold, with its decimals only if it has some. */
export function formaterSeuil(pointsDeBase: number): string {
  return new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 2 }).format(pointsDeBase / 10_000)
}

/** "44,99": percentage as spreadsheets set to French read it. */
export function tauxPourTableur(pointsDeBase: number): string {
  return `${Math.trunc(pointsDeBase / 100)},${String(pointsDeBase % 100).padStart(2, '0')}`
}
