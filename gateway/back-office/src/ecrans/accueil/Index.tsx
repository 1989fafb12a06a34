import { Navigate, useOutletContext } from 'react-router'
import { aUnRole, estAgent, type Session } from '../../api/session'
import { estCodeRegion } from '../../commun/regions'
import { Titre } from '../../commun/Titre'
import AccueilAgent from './Agent'

/** What awaits an agent; a carrier's own space; the one screen of those who only read a region. */
export default function Accueil() {
  const session = useOutletContext<Session>()
  if (estAgent(session)) return <AccueilAgent />
  if (aUnRole(session, 'PORTEUR')) return <Navigate to="/porteur" replace />
  if (estCodeRegion(session.region)) return <Navigate to={`/pilotage/regions/${session.region}`} replace />
  return (
    <>
      <Titre>Aucun écran pour votre profil</Titre>
      <p>
        Le back-office est destiné aux agents de la CNSA, de la DNS et des ARS. Vos droits n’ouvrent aucun de ses
        écrans.
      </p>
    </>
  )
}
