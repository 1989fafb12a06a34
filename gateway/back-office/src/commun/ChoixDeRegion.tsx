import { useOutletContext } from 'react-router'
import { estNational, type Session } from '../api/session'
import { ChoixDeListe } from './ChoixDeListe'
import { CHOIX_DE_REGIONS } from './regions-choix'
import { useFiltres } from './useFiltres'

const NOMS = ['region'] as const

/** The region of the address, for those who read them all; the others have theirs. */
export function ChoixDeRegion() {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(NOMS)
  if (!estNational(session)) return null
  return (
    <ChoixDeListe
      libelle="Région"
      sansChoix="Toutes les régions"
      valeur={filtres.region}
      changer={(region) => changer({ region })}
      choix={CHOIX_DE_REGIONS}
    />
  )
}
