/** "10-15" for what an agent types, "15/10"; empty stays empty; undefined when it is not a day. */
export function jourDe(texte: string): string | undefined {
  if (texte.trim() === '') return ''
  const [, jour, mois] = /^(\d{1,2})[/ .-](\d{1,2})$/.exec(texte.trim()) ?? []
  if (jour === undefined || mois === undefined) return undefined
  const [j, m] = [Number(jour), Number(mois)]
  // 29 February exists: a leap year decides whether a day does.
  const existe = m >= 1 && m <= 12 && j >= 1 && j <= new Date(Date.UTC(2024, m, 0)).getUTCDate()
  return existe ? `${String(m).padStart(2, '0')}-${String(j).padStart(2, '0')}` : undefined
}

export function jourLisible(jour: string): string {
  return jour.split('-').toReversed().join('/')
}
