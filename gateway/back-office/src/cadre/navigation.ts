import type { MainNavigationProps } from '@codegouvfr/react-dsfr/MainNavigation'
import { aUnRole, estAgent, estNational, type Session } from '../api/session'
import { compter } from '../commun/pluriel'
import { estCodeRegion } from '../commun/regions'

type Lien = { readonly texte: string; readonly vers: string }
type Entree = Lien | { readonly texte: string; readonly sous: readonly Lien[] }

/** The steering pages; a region has its own first, the nation the national one. */
function pilotage(session: Session): readonly Entree[] {
  const sienne = estCodeRegion(session.region)
    ? [{ texte: 'Ma région', vers: `/pilotage/regions/${session.region}` }]
    : []
  const nationales = estNational(session) ? [{ texte: 'Pilotage national', vers: '/pilotage/national' }] : []
  if (sienne.length + nationales.length === 0) return []
  return [
    {
      texte: 'Pilotage',
      sous: [
        ...nationales,
        ...sienne,
        { texte: 'Chiffres par axe', vers: '/pilotage/axes/REGION' },
        { texte: 'AE et jalons', vers: '/pilotage/ae' },
        ...(aUnRole(session, 'GRADES_LECTURE') && !estAgent(session)
          ? []
          : [{ texte: 'Prévision et risques', vers: '/pilotage/prevision' }]),
        { texte: 'Évolution', vers: '/pilotage/evolution' },
        { texte: 'Mes exports', vers: '/exports' },
        ...(estNational(session) ? [{ texte: 'Rapprochement', vers: '/pilotage/rapprochement' }] : []),
      ],
    },
  ]
}

/** The screens this person may open. The services decide who reads what; the menu only spares a dead end. */
export function entrees(session: Session): readonly Entree[] {
  return [
    ...pilotage(session),
    ...(aUnRole(session, 'PORTEUR')
      ? [
          { texte: 'Mon espace', vers: '/porteur' },
          { texte: 'Ce qui m’est demandé', vers: '/usages/rappels' },
          { texte: 'Aménagements', vers: '/amenagements' },
        ]
      : []),
    ...(estAgent(session)
      ? [
          {
            texte: 'Dossiers',
            sous: [
              { texte: 'Tous les dossiers', vers: '/dossiers' },
              { texte: 'Comités', vers: '/comites' },
            ],
          },
          {
            texte: 'Enveloppes et AE',
            sous: [
              { texte: 'Programmation et engagement', vers: '/programmation' },
              { texte: 'Délégations d’AE', vers: '/delegations' },
              { texte: 'Retraits proposés', vers: '/retraits' },
              { texte: 'Grand livre', vers: '/grand-livre' },
            ],
          },
          {
            texte: 'Financement',
            sous: [
              { texte: 'Subventions', vers: '/financements' },
              { texte: 'Versements', vers: '/versements' },
              { texte: 'Lots et retours', vers: '/lots' },
              { texte: 'Paiements à venir', vers: '/paiements-a-venir' },
              { texte: 'Simulateur de subvention', vers: '/financements/simulateur' },
            ],
          },
          ...(estNational(session)
            ? [
                {
                  texte: 'Redéploiement',
                  sous: [
                    { texte: 'État et propositions', vers: '/redeploiement' },
                    { texte: 'Conseil', vers: '/redeploiement/conseil' },
                    { texte: 'Simulateur', vers: '/redeploiement/simulateur' },
                  ],
                },
              ]
            : [{ texte: 'Redéploiement', vers: '/redeploiement' }]),
          {
            texte: 'Usages',
            sous: [
              { texte: 'Projets suivis', vers: '/usages' },
              { texte: 'Soldes en jeu', vers: '/usages/portefeuille' },
              { texte: 'Rappels', vers: '/usages/rappels' },
              { texte: 'DUI actifs', vers: '/usages/dui-actifs' },
              { texte: 'Vraisemblance', vers: '/usages/vraisemblance' },
              { texte: 'Corrections tardives', vers: '/usages/alertes' },
              { texte: 'Aménagements', vers: '/amenagements' },
            ],
          },
          {
            texte: 'Référentiels',
            sous: [
              { texte: 'Campagnes et règles', vers: '/campagnes' },
              { texte: 'Organismes', vers: '/organismes' },
              { texte: 'ESSMS', vers: '/referentiels/essms' },
              { texte: 'Solutions', vers: '/referentiels/solutions' },
              { texte: 'Commandes SONS', vers: '/referentiels/commandes-sons' },
              { texte: 'Imports', vers: '/imports' },
            ],
          },
          {
            texte: 'Administration',
            sous: [
              { texte: 'Droits des comptes', vers: '/administration' },
              ...(estNational(session) || aUnRole(session, 'ARS_DECIDEUR')
                ? [{ texte: 'Refus opposés', vers: '/audit' }]
                : []),
              ...(estNational(session) ? [{ texte: 'Traitements', vers: '/traitements' }] : []),
            ],
          },
          { texte: 'Calendrier', vers: '/calendrier' },
        ]
      : []),
  ]
}

const ici = (vers: string, pathname: string) =>
  pathname === vers || pathname.startsWith(`${vers}/`) || meme(vers, pathname, '/pilotage/axes/')

/** One entry stands for every axis. */
const meme = (vers: string, pathname: string, debut: string) => vers.startsWith(debut) && pathname.startsWith(debut)

/** Of two entries that contain the page, the one whose address says more. */
function laPlusProche(sous: readonly Lien[], pathname: string): string | undefined {
  return sous
    .map(({ vers }) => vers)
    .filter((vers) => ici(vers, pathname))
    .toSorted((a, b) => b.length - a.length)[0]
}

/** What the header says of the inbox: how many wait, so that nobody opens it for nothing. */
export function titreDesMessages(nonLus: number): string {
  return nonLus === 0 ? 'Messages' : `Messages (${compter(nonLus, 'non lu', 'non lus')})`
}

/** An entry is current on its own page and on those under it. */
export function navigation(session: Session, pathname: string): MainNavigationProps.Item[] {
  return entrees(session).map((entree) =>
    'vers' in entree
      ? { text: entree.texte, linkProps: { to: entree.vers }, isActive: ici(entree.vers, pathname) }
      : {
          text: entree.texte,
          isActive: entree.sous.some(({ vers }) => ici(vers, pathname)),
          menuLinks: entree.sous.map(({ texte, vers }) => ({
            text: texte,
            linkProps: { to: vers },
            isActive: vers === laPlusProche(entree.sous, pathname),
          })),
        },
  )
}
