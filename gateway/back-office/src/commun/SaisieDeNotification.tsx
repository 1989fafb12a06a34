import { useState } from 'react'
import { ChampDate } from './ChampDate'
import { ChampTexte, montrerLaPremiereErreur } from './ChampTexte'
import { ChoixDeListe } from './ChoixDeListe'
import { MOYENS } from './dossiers'

type Notification = { readonly notifieeLe: string; readonly moyen: keyof typeof MOYENS; readonly reference?: string }

/** How and when a carrier was told, for one file or for many: what is typed, and its fields. */
export function useSaisieDeNotification() {
  const [notifieeLe, setNotifieeLe] = useState('')
  const [moyen, setMoyen] = useState('')
  const [reference, setReference] = useState('')
  const [controle, setControle] = useState(false)
  /** Undefined, the first error shown and focused, as long as something is missing. */
  const lire = (): Notification | undefined => {
    setControle(true)
    if (notifieeLe === '' || moyen === '') {
      montrerLaPremiereErreur()
      return undefined
    }
    return {
      notifieeLe,
      moyen: moyen as keyof typeof MOYENS,
      ...(reference.trim() === '' ? {} : { reference: reference.trim() }),
    }
  }
  const champs = (
    <>
      <ChampDate
        libelle="Notifiée le"
        valeur={notifieeLe}
        changer={setNotifieeLe}
        erreur={controle && notifieeLe === '' ? 'Indiquez la date de notification.' : undefined}
      />
      <ChoixDeListe
        libelle="Moyen"
        sansChoix="Choisir un moyen"
        valeur={moyen}
        changer={setMoyen}
        choix={Object.entries(MOYENS)}
        erreur={controle && moyen === '' ? 'Choisissez le moyen.' : undefined}
      />
      <ChampTexte libelle="Référence de l’envoi" valeur={reference} changer={setReference} />
    </>
  )
  return { lire, champs }
}
