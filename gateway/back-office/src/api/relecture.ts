import { useState } from 'react'

const PAUSE_MS = 5_000
const FOIS = 60

type Lue<T> = { readonly state: { readonly data: T | undefined; readonly dataUpdateCount: number } }

/**
 * For `refetchInterval`: reads again by itself while something runs. Five minutes at most: each reading keeps the session
 * open, and an abandoned screen must not. The button that reads again stays.
 */
export function relireTantQue<T>(court: (donnees: T) => boolean) {
  let debut: number | undefined
  return ({ state: { data, dataUpdateCount } }: Lue<T>): number | false => {
    if (data === undefined || !court(data)) {
      debut = undefined
      return false
    }
    debut ??= dataUpdateCount
    return dataUpdateCount - debut < FOIS ? PAUSE_MS : false
  }
}

/** One count per screen. */
export function useRelecture<T>(court: (donnees: T) => boolean) {
  return useState(() => relireTantQue(court))[0]
}
