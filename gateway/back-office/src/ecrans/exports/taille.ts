const nombre = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** "1,5 Mo": thousands, as browsers say it of a download. */
export function taille(octets: number): string {
  if (octets < 1000) return `${octets} octets`
  if (octets < 1_000_000) return `${nombre.format(octets / 1000)} ko`
  return `${nombre.format(octets / 1_000_000)} Mo`
}
