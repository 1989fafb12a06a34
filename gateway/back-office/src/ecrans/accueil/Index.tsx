import { Navigate, useOutletContext } from 'react-router'
import { aUnRole, estNational, type Session } from '../../api/session'
import { estCodeRegion } from '../../commun/regions'
import { Titre } from '../../commun/Titre'

/** Sends each person to the first screen of their profile. */
export default function Accueil() {
  const session = useOutletContext<Session>()
  if (estNational(session)) return <Navigate to="/pilotage/national" replace />
  if (estCodeRegion(session.region)) return <Navigate to={`/pilotage/regions/${session.region}`} replace />
  if (aUnRole(session, 'PORTEUR')) return <Navigate to="/porteur" replace />
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
