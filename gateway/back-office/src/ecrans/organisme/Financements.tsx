import type { FicheOrganisme } from '../../api/organismes'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { DISPOSITIFS, SITUATIONS_SONS } from '../../commun/referentiels'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'

type Financement = FicheOrganisme['financements'][number]
type Commande = FicheOrganisme['commandesSons'][number]

const FINANCEMENTS: readonly ColonneDe<Financement>[] = [
  colonneTexte('finess', 'N° FINESS', ({ numeroFiness }) => numeroFiness),
  colonneTexte('dispositif', 'Dispositif', ({ dispositif }) => DISPOSITIFS[dispositif]),
  colonneTexte('campagne', 'Campagne', ({ campagne }) => campagne),
  colonneTexte('reference', 'Dossier ou décision', ({ reference }) => reference ?? '–'),
  colonneDate('notifie', 'Notifié le', ({ notifieLe }) => notifieLe),
  colonneMontant('montant', 'Montant', ({ montantCentimes }) => montantCentimes),
]

const COMMANDES: readonly ColonneDe<Commande>[] = [
  colonneTexte('finess', 'N° FINESS', ({ numeroFiness }) => numeroFiness),
  colonneTexte('solution', 'Solution', ({ codeSolution }) => codeSolution),
  colonneTexte('situation', 'Situation', ({ situation }) => SITUATIONS_SONS[situation]),
  colonneDate('signe', 'Commandé le', ({ signeLe }) => signeLe),
  colonneDate('va', 'VA déposée le', ({ verificationAptitudeLe }) => verificationAptitudeLe),
]

/** What its establishments already had, for those this person may read: no establishment is paid twice (ELI). */
export function Financements({ fiche }: { readonly fiche: FicheOrganisme }) {
  if (!fiche.financementsLus)
    return <p>Les financements se lisent pour les ESSMS de votre région ; cet organisme n’y en a aucun.</p>
  return (
    <>
      <TableDeListe
        id="financements"
        legende="Financements antérieurs recensés"
        colonnes={FINANCEMENTS}
        lignes={fiche.financements}
        cleDe={({ numeroFiness, dispositif, campagne, reference }) =>
          [numeroFiness, dispositif, campagne, reference].join(' ')
        }
        vide="Aucun financement antérieur recensé."
      />
      <TableDeListe
        id="commandes"
        legende="Commandes SONS"
        colonnes={COMMANDES}
        lignes={fiche.commandesSons}
        cleDe={({ numeroFiness, codeSolution, signeLe }) => [numeroFiness, codeSolution, signeLe].join(' ')}
        vide="Aucune commande SONS connue."
      />
    </>
  )
}
