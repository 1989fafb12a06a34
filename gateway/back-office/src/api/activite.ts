/**
 * When the session ends, as every tab of this browser knows it. An answer of the gateway starts it again for all of them;
 * asking the gateway instead would itself keep an abandoned session open.
 */
const CLE = 'esms.session.fin'

type Memoire = Pick<Storage, 'getItem' | 'setItem'>

let dureeEnMs = 0

export function apprendreDuree(secondes: number, memoire: Memoire = localStorage, maintenant = Date.now()): void {
  dureeEnMs = secondes * 1000
  noterReponse(memoire, maintenant)
}

/** Called at each answer that the session allowed. */
export function noterReponse(memoire: Memoire = localStorage, maintenant = Date.now()): void {
  if (dureeEnMs > 0) memoire.setItem(CLE, String(maintenant + dureeEnMs))
}

export function finDeSession(memoire: Memoire = localStorage): number | undefined {
  const fin = Number(memoire.getItem(CLE))
  return Number.isFinite(fin) && fin > 0 ? fin : undefined
}

export type Phase = 'ouverte' | 'bientot' | 'finie'

export function phaseDe(fin: number, maintenant: number, avertirSecondes: number): Phase {
  if (maintenant >= fin) return 'finie'
  return fin - maintenant <= avertirSecondes * 1000 ? 'bientot' : 'ouverte'
}

/** "dans 4 minutes"; by the minute, so that a screen reader is not interrupted every second. */
export function resteEnMots(fin: number, maintenant: number): string {
  const minutes = Math.ceil((fin - maintenant) / 60_000)
  return minutes <= 1 ? 'dans moins d’une minute' : `dans moins de ${minutes} minutes`
}
