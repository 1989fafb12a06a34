import { useSyncExternalStore } from 'react'

/** Services of a demonstration say in each answer what day it is there; others say nothing. */
const EN_TETE = 'ESMS-Date-Demonstration'

let instant: string | undefined
const abonnes = new Set<() => void>()

export function noterDemonstration(response: Pick<Response, 'headers'>): void {
  const lu = response.headers.get(EN_TETE)
  // Answers may overtake each other: the demo clock only moves forwards.
  if (lu === null || Number.isNaN(Date.parse(lu)) || (instant !== undefined && lu <= instant)) return
  instant = lu
  for (const prevenir of abonnes) prevenir()
}

export const instantDeDemonstration = () => instant

/** Instant the demonstration stands at, undefined on a true platform. */
export function useDemonstration(): string | undefined {
  return useSyncExternalStore((prevenir) => {
    abonnes.add(prevenir)
    return () => abonnes.delete(prevenir)
  }, instantDeDemonstration)
}
