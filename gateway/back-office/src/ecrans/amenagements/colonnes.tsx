import { Link } from 'react-router'
import type { Amenagement } from '../../api/amenagements'
import { BadgeEtat } from '../../commun/BadgeEtat'
import { colonneTexte } from '../../commun/colonnes'
import { libelle, SECTEURS } from '../../commun/dossiers'
import { formaterMois } from '../../commun/mois'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { ETATS_AMENAGEMENT, INDICATEURS } from '../../commun/usages'

export const COLONNES_AMENAGEMENTS: readonly ColonneDe<Amenagement>[] = [
  {
    cle: 'id',
    titre: 'Demande',
    aGauche: true,
    tri: ({ id }) => id,
    rendu: ({ id }) => <Link to={`/amenagements/${id}`}>{id}</Link>,
    cellule: ({ id }) => ({ texte: id }),
  },
  {
    cle: 'etat',
    titre: 'État',
    aGauche: true,
    tri: ({ etat }) => ETATS_AMENAGEMENT[etat],
    rendu: ({ etat }) => <BadgeEtat etat={etat} noms={ETATS_AMENAGEMENT} />,
    cellule: ({ etat }) => ({ texte: ETATS_AMENAGEMENT[etat] }),
  },
  colonneTexte('indicateur', 'Indicateur', ({ indicateur }) => INDICATEURS[indicateur]),
  colonneTexte('secteur', 'Secteur', ({ secteur }) => (secteur === undefined ? 'Tous' : libelle(SECTEURS, secteur))),
  colonneTexte('activite', 'Activité', ({ activite }) => activite),
  colonneTexte('periode', 'Mois mesurés', ({ du, au }) =>
    au === undefined ? `depuis ${formaterMois(du)}` : `de ${formaterMois(du)} à ${formaterMois(au)}`,
  ),
  colonneTexte('regions', 'Portée par', ({ regions }) => regions.map(nomDeRegion).join(', ')),
]
