import { formaterDate } from './dates'

const moisEnLettres = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "septembre 2026" for 2026-09. */
export function formaterMois(mois: string): string {
  return moisEnLettres.format(new Date(`${mois}-01T00:00:00Z`))
}

/** The month `combien` months later: "2027-01" two months after 2026-11. */
export function moisApres(mois: string, combien: number): string {
  const date = new Date(`${mois}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + combien)
  return date.toISOString().slice(0, 7)
}

/** Every month from the first to the last, both included. */
export function moisEntre(premier: string, dernier: string): string[] {
  const mois: string[] = []
  for (let un = premier; un <= dernier && mois.length < 240; un = moisApres(un, 1)) mois.push(un)
  return mois
}

/** "14 octobre 2025" or "septembre 2026" for what the platform writes as ISO does; anything else as it is. */
export function jourOuMoisEnClair(valeur: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(valeur)) return formaterDate(valeur)
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(valeur)) return formaterMois(valeur)
  return valeur
}
