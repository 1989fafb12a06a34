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
