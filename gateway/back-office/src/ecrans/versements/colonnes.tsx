import { Link } from 'react-router'
import type { Versement } from '../../api/versements'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { manques } from '../../commun/Conditions'
import { ETATS_VERSEMENT, TRANCHES } from '../../commun/financement'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'

export const COLONNES_VERSEMENTS: readonly ColonneDe<Versement>[] = [
  {
    ...colonneTexte(
      'dossier',
      'Versement',
      ({ dossierId, tranche }: Versement) => `${dossierId}, ${TRANCHES[tranche].toLowerCase()}`,
    ),
    rendu: ({ dossierId, tranche }) => (
      <Link to={`/financements/${dossierId}?onglet=versements`}>
        {dossierId}, {TRANCHES[tranche].toLowerCase()}
      </Link>
    ),
  },
  {
    ...colonneTexte('etat', 'État', ({ etat }: Versement) => ETATS_VERSEMENT[etat]),
    tri: ({ etat }) => Object.keys(ETATS_VERSEMENT).indexOf(etat),
    rendu: ({ etat }) => <BadgeEtat etat={etat} noms={ETATS_VERSEMENT} />,
  },
  colonneTexte('porteur', 'Porteur', ({ porteur }) => porteur.raisonSociale),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneMontant('montant', 'Montant', ({ montantCentimes }) => montantCentimes),
  colonneTexte('manque', 'Ce qui manque', ({ etat, conditions }) => (etat === 'PAYE' ? '–' : manques(conditions))),
  colonneDate('demande', 'Demandé le', ({ demandeLe }) => demandeLe),
  colonneDate('paye', 'Payé le', ({ datePaiement }) => datePaiement),
]
