import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { Session } from '../api/session'
import { cleDeBrouillon, garderBrouillon, lireBrouillon } from './brouillons'

/** A form's value that survives the end of the session; `depart` when nothing was being typed. See {@link garderBrouillon} for what may be kept. */
export function useBrouillon<T>(nom: string, depart: T, lisible: (valeur: unknown) => valeur is T) {
  const { sujet } = useOutletContext<Session>()
  const cle = cleDeBrouillon(sujet, nom)
  const [retrouve, setRetrouve] = useState(() => lireBrouillon(cle, lisible))
  const [valeur, setValeur] = useState<T>(retrouve?.valeur ?? depart)
  const oublier = () => {
    localStorage.removeItem(cle)
    setRetrouve(undefined)
  }
  return {
    valeur,
    /** When the value was typed, if it was found again. */
    retrouveLe: retrouve?.le,
    changer: (suivante: T) => {
      setValeur(suivante)
      garderBrouillon(cle, suivante)
    },
    /** Sent: nothing to keep. */
    oublier,
    recommencer: () => {
      oublier()
      setValeur(depart)
    },
  }
}

export const estTexte = (valeur: unknown): valeur is string => typeof valeur === 'string'
