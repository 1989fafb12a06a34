import Button from '@codegouvfr/react-dsfr/Button'
import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { finDeSession, phaseDe, resteEnMots, type Phase } from '../api/activite'
import { useProlongation, type Session } from '../api/session'
import { Dialogue } from '../commun/Dialogue'
import { PanneauProbleme } from '../commun/PanneauProbleme'

type Etat = { readonly phase: Phase; readonly reste: string }

const OUVERTE: Etat = { phase: 'ouverte', reste: '' }

/** Where the session is, looked at every second without asking anybody. */
function useEtatDeSession(avertirSecondes: number): Etat {
  const [etat, setEtat] = useState(OUVERTE)
  useEffect(() => {
    const regarder = () => {
      const fin = finDeSession()
      if (fin === undefined) return
      const maintenant = Date.now()
      const phase = phaseDe(fin, maintenant, avertirSecondes)
      const reste = phase === 'bientot' ? resteEnMots(fin, maintenant) : ''
      setEtat((avant) => (avant.phase === phase && avant.reste === reste ? avant : { phase, reste }))
    }
    const horloge = setInterval(regarder, 1000)
    return () => clearInterval(horloge)
  }, [avertirSecondes])
  return etat
}

/** Warns before the end, puts it off, and once it has come leads back to this very page. */
export function FinDeSession({ session }: { readonly session: Session }) {
  const { phase, reste } = useEtatDeSession(session.avertirSecondes)
  const [ferme, setFerme] = useState<Phase>()
  const prolongation = useProlongation()
  if (phase === 'ouverte' || ferme === phase) return null
  const fermer = () => setFerme(phase)
  return phase === 'bientot' ? (
    <Dialogue titre="Votre session va se terminer" fermer={fermer}>
      <p role="status">
        Sans action de votre part, elle se termine {reste}. Prolongez-la pour continuer ; ce que vous avez écrit dans un
        formulaire reste gardé sur cet ordinateur.
      </p>
      {prolongation.error !== null && <PanneauProbleme erreur={prolongation.error} />}
      <div className="esms-actions">
        <Button onClick={() => prolongation.mutate()} nativeButtonProps={{ 'aria-disabled': prolongation.isPending }}>
          Prolonger ma session
        </Button>
      </div>
    </Dialogue>
  ) : (
    <SessionTerminee fermer={fermer} />
  )
}

function SessionTerminee({ fermer }: { readonly fermer: () => void }) {
  const { pathname, search } = useLocation()
  return (
    <Dialogue titre="Votre session est terminée" fermer={fermer}>
      <p role="alert">
        Elle est restée trop longtemps sans activité. Reconnectez-vous : vous reviendrez à cette page, avec la saisie
        que vous aviez commencée.
      </p>
      <a className="fr-btn" href={`/connexion?${new URLSearchParams({ retour: pathname + search })}`}>
        Se reconnecter
      </a>
    </Dialogue>
  )
}
