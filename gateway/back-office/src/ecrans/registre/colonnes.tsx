import { Link } from 'react-router'
import type { Mouvement } from '../../api/registre'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { formaterInstant } from '../../commun/dates'
import { libelleDuType, montantDe } from '../../commun/mouvements'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Detail } from './Detail'

export const COLONNES_MOUVEMENTS: readonly ColonneDe<Mouvement>[] = [
  {
    cle: 'type',
    titre: 'Mouvement',
    aGauche: true,
    rendu: ({ sequence, type }) => `${sequence}. ${libelleDuType(type)}`,
  },
  colonneDate('effet', 'À effet du', ({ dateEffet }) => dateEffet),
  colonneTexte('decide', 'Décidé le', ({ decideLe }) => formaterInstant(decideLe)),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  {
    cle: 'dossier',
    titre: 'Dossier',
    aGauche: true,
    rendu: ({ dossierId }) => (dossierId === undefined ? '–' : <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>),
  },
  colonneMontant('montant', 'Montant', montantDe),
  colonneTexte('auteur', 'Par', ({ auteur }) => auteur.nom),
  { cle: 'detail', titre: 'Écriture', aGauche: true, rendu: (mouvement) => <Detail mouvement={mouvement} /> },
]
