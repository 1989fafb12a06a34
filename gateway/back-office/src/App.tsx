import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { ErreurApi } from './api/erreurs'
import { CLE_SESSION } from './api/session'
import { Cadre } from './cadre/Cadre'
import { Garde } from './cadre/Garde'
import Accueil from './ecrans/accueil/Index'
import Introuvable from './ecrans/introuvable/Index'

// The first screen comes with the page; the others are read when they are opened.
const PilotageNational = lazy(() => import('./ecrans/pilotage-national/Index'))
const PilotageEvolution = lazy(() => import('./ecrans/pilotage-evolution/Index'))
const PilotageAxe = lazy(() => import('./ecrans/pilotage-axe/Index'))
const PilotageAe = lazy(() => import('./ecrans/pilotage-ae/Index'))
const Calendrier = lazy(() => import('./ecrans/calendrier/Index'))
const Exports = lazy(() => import('./ecrans/exports/Index'))
const Retraits = lazy(() => import('./ecrans/retraits/Index'))
const PilotagePrevision = lazy(() => import('./ecrans/pilotage-prevision/Index'))
const RedeploiementConseil = lazy(() => import('./ecrans/redeploiement-conseil/Index'))
const PilotageRapprochement = lazy(() => import('./ecrans/pilotage-rapprochement/Index'))
const PilotageDossiers = lazy(() => import('./ecrans/pilotage-dossiers/Index'))
const PilotageRegion = lazy(() => import('./ecrans/pilotage-region/Index'))
const Dossiers = lazy(() => import('./ecrans/dossiers/Index'))
const DossierFiche = lazy(() => import('./ecrans/dossier-fiche/Index'))
const Messages = lazy(() => import('./ecrans/messages/Index'))
const UnMessage = lazy(() => import('./ecrans/message/Index'))
const Consolidations = lazy(() => import('./ecrans/consolidations/Index'))
const UneConsolidation = lazy(() => import('./ecrans/consolidation/Index'))
const Accessibilite = lazy(() => import('./ecrans/accessibilite/Index'))
const Programmation = lazy(() => import('./ecrans/programmation/Index'))
const Delegations = lazy(() => import('./ecrans/delegations/Index'))
const Registre = lazy(() => import('./ecrans/registre/Index'))
const Redeploiement = lazy(() => import('./ecrans/redeploiement/Index'))
const RedeploiementSimulateur = lazy(() => import('./ecrans/redeploiement-simulateur/Index'))
const RedeploiementFiche = lazy(() => import('./ecrans/redeploiement-fiche/Index'))
const RedeploiementReleve = lazy(() => import('./ecrans/redeploiement-releve/Index'))

const Financements = lazy(() => import('./ecrans/financements/Index'))
const FinancementFiche = lazy(() => import('./ecrans/financement-fiche/Index'))
const Versements = lazy(() => import('./ecrans/versements/Index'))
const Lots = lazy(() => import('./ecrans/lots/Index'))
const Lot = lazy(() => import('./ecrans/lot/Index'))
const RetourDePaiement = lazy(() => import('./ecrans/retour-paiement/Index'))
const PrevisionDePaiements = lazy(() => import('./ecrans/prevision-paiements/Index'))
const VersementsPrevus = lazy(() => import('./ecrans/versements-prevus/Index'))
const SimulationFinancement = lazy(() => import('./ecrans/simulation-financement/Index'))
const Usages = lazy(() => import('./ecrans/usages/Index'))
const UsageProjet = lazy(() => import('./ecrans/usage-projet/Index'))
const UsageMois = lazy(() => import('./ecrans/usage-mois/Index'))
const UsagesVraisemblance = lazy(() => import('./ecrans/usages-vraisemblance/Index'))
const UsagesAlertes = lazy(() => import('./ecrans/usages-alertes/Index'))
const Amenagements = lazy(() => import('./ecrans/amenagements/Index'))
const ReferentielEssms = lazy(() => import('./ecrans/referentiel-essms/Index'))
const ReferentielSolutions = lazy(() => import('./ecrans/referentiel-solutions/Index'))
const ReferentielSons = lazy(() => import('./ecrans/referentiel-sons/Index'))
const Imports = lazy(() => import('./ecrans/imports/Index'))
const UnImport = lazy(() => import('./ecrans/import/Index'))
const Campagnes = lazy(() => import('./ecrans/campagnes/Index'))
const UneCampagne = lazy(() => import('./ecrans/campagne/Index'))
const UnBrouillon = lazy(() => import('./ecrans/brouillon/Index'))
const UsagesPortefeuille = lazy(() => import('./ecrans/usages-portefeuille/Index'))
const UsagesRappels = lazy(() => import('./ecrans/usages-rappels/Index'))
const UsagesDui = lazy(() => import('./ecrans/usages-dui/Index'))
const Organismes = lazy(() => import('./ecrans/organismes/Index'))
const Organisme = lazy(() => import('./ecrans/organisme/Index'))
const Administration = lazy(() => import('./ecrans/administration/Index'))
const Audit = lazy(() => import('./ecrans/audit/Index'))
const Porteur = lazy(() => import('./ecrans/porteur/Index'))
const UnAmenagement = lazy(() => import('./ecrans/amenagement/Index'))
const Comites = lazy(() => import('./ecrans/comites/Index'))
const UnComite = lazy(() => import('./ecrans/comite/Index'))

const requetes: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (erreur, requete) => {
      const sessionPerdue = erreur instanceof ErreurApi && erreur.sansSession
      // A 401 from any service means that the session is over: ask the gateway again, the frame then shows the way in.
      if (sessionPerdue && requete.queryKey[0] !== CLE_SESSION[0])
        void requetes.invalidateQueries({ queryKey: CLE_SESSION })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (echecs, erreur) => echecs < 1 && erreur instanceof ErreurApi && erreur.passagere,
    },
  },
})

export function App() {
  return (
    <Garde>
      <QueryClientProvider client={requetes}>
        {/* Without transitions: the search field is controlled by the address and must not lag behind the keyboard. */}
        <BrowserRouter useTransitions={false}>
          <Routes>
            <Route element={<Cadre />}>
              <Route index element={<Accueil />} />
              <Route path="pilotage/national" element={<PilotageNational />} />
              <Route path="pilotage/evolution" element={<PilotageEvolution />} />
              <Route path="pilotage/axes/:axe" element={<PilotageAxe />} />
              <Route path="pilotage/ae" element={<PilotageAe />} />
              <Route path="pilotage/prevision" element={<PilotagePrevision />} />
              <Route path="pilotage/rapprochement" element={<PilotageRapprochement />} />
              <Route path="pilotage/dossiers" element={<PilotageDossiers />} />
              <Route path="pilotage/regions/:code" element={<PilotageRegion />} />
              <Route path="dossiers" element={<Dossiers />} />
              <Route path="dossiers/:id" element={<DossierFiche />} />
              <Route path="messages" element={<Messages />} />
              <Route path="messages/:id" element={<UnMessage />} />
              <Route path="traitements" element={<Consolidations />} />
              <Route path="traitements/:id" element={<UneConsolidation />} />
              <Route path="accessibilite" element={<Accessibilite />} />
              <Route path="programmation" element={<Programmation />} />
              <Route path="calendrier" element={<Calendrier />} />
              <Route path="exports" element={<Exports />} />
              <Route path="retraits" element={<Retraits />} />
              <Route path="delegations" element={<Delegations />} />
              <Route path="grand-livre" element={<Registre />} />
              <Route path="redeploiement" element={<Redeploiement />} />
              <Route path="redeploiement/simulateur" element={<RedeploiementSimulateur />} />
              <Route path="redeploiement/conseil" element={<RedeploiementConseil />} />
              <Route path="redeploiement/:id" element={<RedeploiementFiche />} />
              <Route path="redeploiement/:id/releves/:region" element={<RedeploiementReleve />} />
              <Route path="financements" element={<Financements />} />
              <Route path="financements/simulateur" element={<SimulationFinancement />} />
              <Route path="financements/:id" element={<FinancementFiche />} />
              <Route path="versements" element={<Versements />} />
              <Route path="lots" element={<Lots />} />
              <Route path="lots/retours/:id" element={<RetourDePaiement />} />
              <Route path="lots/:numero" element={<Lot />} />
              <Route path="paiements-a-venir" element={<PrevisionDePaiements />} />
              <Route path="paiements-a-venir/versements" element={<VersementsPrevus />} />
              <Route path="usages" element={<Usages />} />
              <Route path="usages/vraisemblance" element={<UsagesVraisemblance />} />
              <Route path="usages/alertes" element={<UsagesAlertes />} />
              <Route path="usages/portefeuille" element={<UsagesPortefeuille />} />
              <Route path="usages/rappels" element={<UsagesRappels />} />
              <Route path="usages/dui-actifs" element={<UsagesDui />} />
              <Route path="usages/:id" element={<UsageProjet />} />
              <Route path="usages/:id/mois/:mois" element={<UsageMois />} />
              <Route path="referentiels/essms" element={<ReferentielEssms />} />
              <Route path="referentiels/solutions" element={<ReferentielSolutions />} />
              <Route path="referentiels/commandes-sons" element={<ReferentielSons />} />
              <Route path="imports" element={<Imports />} />
              <Route path="imports/:id" element={<UnImport />} />
              <Route path="campagnes" element={<Campagnes />} />
              <Route path="campagnes/:code" element={<UneCampagne />} />
              <Route path="campagnes/:code/brouillons/:id" element={<UnBrouillon />} />
              <Route path="organismes" element={<Organismes />} />
              <Route path="organismes/:numero" element={<Organisme />} />
              <Route path="administration" element={<Administration />} />
              <Route path="audit" element={<Audit />} />
              <Route path="porteur" element={<Porteur />} />
              <Route path="amenagements" element={<Amenagements />} />
              <Route path="amenagements/:id" element={<UnAmenagement />} />
              <Route path="comites" element={<Comites />} />
              <Route path="comites/:id" element={<UnComite />} />
              <Route path="*" element={<Introuvable />} />
            </Route>
          </Routes>
        </BrowserRouter>
      </QueryClientProvider>
    </Garde>
  )
}
