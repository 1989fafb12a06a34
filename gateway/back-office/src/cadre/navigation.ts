import type { MainNavigationProps } from '@codegouvfr/react-dsfr/MainNavigation'
import { estAgent, estNational, type Session } from '../api/session'
import { estCodeRegion } from '../commun/regions'

type Entree = { readonly texte: string; readonly vers: string }

/** The screens this person may open. The services decide who reads what; the menu only spares a dead end. */
export function entrees(session: Session): readonly Entree[] {
  return [
    ...(estNational(session) ? [{ texte: 'Pilotage national', vers: '/pilotage/national' }] : []),
    ...(estCodeRegion(session.region) ? [{ texte: 'Ma région', vers: `/pilotage/regions/${session.region}` }] : []),
    ...(estAgent(session) ? [{ texte: 'Redéploiement', vers: '/redeploiement' }] : []),
  ]
}

/** An entry is current on its own page and on those under it. */
export function navigation(session: Session, pathname: string): MainNavigationProps.Item[] {
  return entrees(session).map(({ texte, vers }) => ({
    text: texte,
    linkProps: { to: vers },
    isActive: pathname === vers || pathname.startsWith(`${vers}/`),
  }))
}
