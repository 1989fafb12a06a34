const jourUtc = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
const jourEtMoisUtc = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const instantParis = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
})

/** Intl writes "1 octobre"; French says "1er octobre". */
function avecPremier(texte: string): string {
  return texte.replace(/^1(?= )/, '1er')
}

/** A civil date belongs to no time zone: it is read and written in UTC so that no browser shifts it by a day. */
function civile(dateIso: string): Date {
  return new Date(`${dateIso}T00:00:00Z`)
}

/** "14 octobre 2025" for 2025-10-14. */
export function formaterDate(dateIso: string): string {
  return avecPremier(jourUtc.format(civile(dateIso)))
}

/** "15 octobre" for 2025-10-15. */
export function formaterJourEtMois(dateIso: string): string {
  return avecPremier(jourEtMoisUtc.format(civile(dateIso)))
}

/** "15 octobre 2025 à 00:00", Paris time, for an instant in UTC. */
export function formaterInstant(instant: string | number): string {
  return avecPremier(instantParis.format(new Date(instant)))
}

const heureParis = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' })
const journeeParis = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeZone: 'Europe/Paris' })

/** "à 09:12" for what was read today, "le 14 octobre 2025 à 09:12" for what was left open overnight. */
export function formaterLecture(luLe: number, maintenant: number): string {
  return journeeParis.format(luLe) === journeeParis.format(maintenant)
    ? `à ${heureParis.format(luLe)}`
    : `le ${formaterInstant(luLe)}`
}

const champParis = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Paris',
})

/** "2025-10-15T23:59" or with seconds, Paris time, for a field, from an instant in UTC; empty when it is not one. */
export function jourEtHeureDeParis(instant: string): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? '' : champParis.format(date).replace(' ', 'T').replace(/:00$/, '')
}

/**
 * The instant of a civil time in Paris. The offset is that of the instant found, tried twice: an hour that a change of
 * clocks repeats is read as one of the two, one that it skips as the hour after.
 */
export function instantDeParis(champ: string): string {
  const civil = Date.parse(`${champ}Z`)
  let instant = civil
  for (let essai = 0; essai < 2; essai++)
    instant = civil - (Date.parse(`${champParis.format(instant).replace(' ', 'T')}Z`) - instant)
  return new Date(instant).toISOString()
}
