import type { Echeance } from '../api/pilotage'
import { compter } from './pluriel'

/** "dans 23 jours", "aujourd'hui", "passée depuis 2 jours", from the platform's own count. */
export function delai(joursRestants: number): string {
  if (joursRestants === 0) return 'aujourd’hui'
  const jours = compter(Math.abs(joursRestants), 'jour')
  return joursRestants > 0 ? `dans ${jours}` : `passée depuis ${jours}`
}

/** The nearest deadline that is not past. */
export function prochaine(echeances: readonly Echeance[]): Echeance | undefined {
  return echeances
    .filter(({ joursRestants }) => joursRestants >= 0)
    .toSorted((a, b) => a.joursRestants - b.joursRestants)[0]
}
