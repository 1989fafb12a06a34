import { Link } from 'react-router'
import type { EcheanceCalendrier, NatureEcheance } from '../../api/calendrier'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { delai } from '../../commun/echeance'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'

export const NATURES: Readonly<Record<NatureEcheance, string>> = {
  CAMPAGNE: 'Campagne',
  BUDGET: 'Autorisations d’engagement',
  DECHEANCE_SAISIE: 'Engagement à saisir avant déchéance',
  DECHEANCE_JUSTIFICATION: 'Paiement à justifier avant déchéance',
  PAIEMENTS: 'Paiements prévus',
  USAGE: 'Usages',
}

export const COLONNES: readonly ColonneDe<EcheanceCalendrier>[] = [
  colonneDate('date', 'Jour', ({ date }) => date),
  {
    cle: 'delai',
    titre: 'Délai',
    aGauche: true,
    rendu: ({ joursRestants }) =>
      joursRestants >= 0 && joursRestants <= 7 ? <strong>{delai(joursRestants)}</strong> : delai(joursRestants),
  },
  {
    cle: 'libelle',
    titre: 'Ce qui est attendu',
    aGauche: true,
    rendu: ({ libelle, reference }) => (
      <>
        {libelle}
        {reference?.regle !== undefined && <span className="esms-reference">Règle {reference.regle}</span>}
      </>
    ),
  },
  colonneTexte('nature', 'Nature', ({ nature }) => NATURES[nature] ?? nature),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  {
    cle: 'dossier',
    titre: 'Dossier',
    aGauche: true,
    rendu: ({ dossierId, nature }) =>
      dossierId === undefined ? '–' : <Link to={versLeDossier(dossierId, nature)}>{dossierId}</Link>,
  },
  colonneMontant('montant', 'Montant en jeu', ({ montantCentimes }) => montantCentimes),
  colonneTexte('campagne', 'Campagne', ({ campagne }) => campagne),
]

/** The page where the due thing is done. */
function versLeDossier(dossierId: string, nature: NatureEcheance): string {
  switch (nature) {
    case 'USAGE':
      return `/usages/${dossierId}`
    case 'PAIEMENTS':
      return `/financements/${dossierId}?onglet=versements`
    case 'DECHEANCE_SAISIE':
    case 'DECHEANCE_JUSTIFICATION':
      return `/financements/${dossierId}`
    default:
      return `/dossiers/${dossierId}`
  }
}
