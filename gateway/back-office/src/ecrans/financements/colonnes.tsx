import { Link } from 'react-router'
import type { FinancementResume } from '../../api/financements'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { ETATS_FINANCEMENT } from '../../commun/financement'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'

export const COLONNES_FINANCEMENTS: readonly ColonneDe<FinancementResume>[] = [
  {
    ...colonneTexte('dossier', 'Dossier', ({ dossierId }: FinancementResume) => dossierId),
    rendu: ({ dossierId }) => <Link to={`/financements/${dossierId}`}>{dossierId}</Link>,
  },
  {
    ...colonneTexte('etat', 'État', ({ etat }: FinancementResume) => ETATS_FINANCEMENT[etat]),
    tri: ({ etat }) => Object.keys(ETATS_FINANCEMENT).indexOf(etat),
    rendu: ({ etat }) => <BadgeEtat etat={etat} noms={ETATS_FINANCEMENT} />,
  },
  colonneTexte('porteur', 'Porteur', ({ porteur }) => porteur.raisonSociale),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneTexte('campagne', 'Campagne', ({ campagne }) => campagne),
  {
    cle: 'essms',
    titre: 'ESSMS',
    unite: 'financés / du dossier',
    tri: ({ nombreEssmsFinances }) => nombreEssmsFinances,
    rendu: ({ nombreEssmsFinances, nombreEssms }) => `${nombreEssmsFinances} / ${nombreEssms}`,
    cellule: ({ nombreEssmsFinances }) => ({ nombre: String(nombreEssmsFinances) }),
  },
  colonneMontant('calcule', 'Montant calculé', ({ totalCentimes }) => totalCentimes),
  colonneMontant('retenu', 'Montant retenu', ({ montantCentimes }) => montantCentimes),
  colonneDate('maj', 'Modifié le', ({ majLe }) => majLe),
]
