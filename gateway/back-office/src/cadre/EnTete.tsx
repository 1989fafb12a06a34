import Alert from '@codegouvfr/react-dsfr/Alert'
import { headerFooterDisplayItem } from '@codegouvfr/react-dsfr/Display'
import { Header } from '@codegouvfr/react-dsfr/Header'
import { useLocation } from 'react-router'
import { useDeconnexion } from '../api/deconnexion'
import { useNonLus } from '../api/messages'
import { estAgent, libelleDesRoles, type Session } from '../api/session'
import { estCodeRegion, REGIONS } from '../commun/regions'
import { navigation, titreDesMessages } from './navigation'
import './en-tete.css'

/** Service title, who is logged in and how to leave, navigation of the screens this person may open. */
export function EnTete({ session }: { readonly session: Session | undefined }) {
  const { pathname } = useLocation()
  const { echec, seDeconnecter } = useDeconnexion(session?.sujet)
  const agent = session !== undefined && estAgent(session)
  const nonLus = useNonLus(agent)
  const messages = {
    iconId: 'fr-icon-mail-line',
    text: titreDesMessages(nonLus),
    linkProps: { to: '/messages' },
  } as const
  const deconnexion = {
    iconId: 'fr-icon-logout-box-r-line',
    text: 'Se déconnecter',
    buttonProps: { type: 'button', onClick: seDeconnecter },
  } as const
  return (
    <>
      <Header
        id="en-tete"
        brandTop={
          <>
            République
            <br />
            Française
          </>
        }
        homeLinkProps={{ to: '/', title: 'Accueil – ESMS numérique' }}
        serviceTitle="ESMS numérique"
        serviceTagline="Pilotage des financements – CNSA, DNS, ARS"
        quickAccessItems={[
          ...(session === undefined ? [] : [<Agent key="agent" session={session} />]),
          ...(agent ? [messages] : []),
          ...(session === undefined ? [] : [deconnexion]),
          headerFooterDisplayItem,
        ]}
        navigation={session === undefined ? [] : navigation(session, pathname)}
      />
      {echec && (
        <Alert
          severity="error"
          small
          className="fr-container fr-mt-2w"
          description="La déconnexion n’a pas abouti : votre session est toujours ouverte. Réessayez, ou fermez le navigateur."
        />
      )}
    </>
  )
}

/** react-dsfr clones this element to give it its own id in the bar and in the mobile menu. */
function Agent({ session, id }: { readonly session: Session; readonly id?: string }) {
  const region = estCodeRegion(session.region) ? `, ${REGIONS[session.region].nom}` : ''
  return (
    <p id={id} className="esms-agent fr-icon-account-circle-line">
      <span>
        <span className="fr-sr-only">Session de </span>
        <strong>{session.nom}</strong>
        <br />
        {libelleDesRoles(session.roles)}
        {region}
      </span>
    </p>
  )
}
