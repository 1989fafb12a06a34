import { Link } from 'react-router'
import type { Essms } from '../api/referentiels'
import { colonneDate, colonneTexte } from './colonnes'
import { nomDeRegion } from './regions-choix'
import type { ColonneDe } from './TableDeListe'

const AUTORITES: Readonly<Record<Essms['autoriteTarification'], string>> = {
  ARS: 'ARS',
  CONSEIL_DEPARTEMENTAL: 'Conseil départemental',
  CONJOINTE: 'Conjointe',
  ETAT: 'État',
  INCONNUE: 'Inconnue',
}

/** What FINESS says of an establishment. */
export const COLONNES_ESSMS: readonly ColonneDe<Essms>[] = [
  colonneTexte('finess', 'N° FINESS', ({ numeroFiness }) => numeroFiness),
  colonneTexte('nom', 'Raison sociale', ({ raisonSociale }) => raisonSociale),
  colonneTexte('categorie', 'Catégorie', ({ libelleCategorie }) => libelleCategorie),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneTexte('commune', 'Commune', ({ commune, departement }) => commune ?? departement),
  {
    cle: 'gestionnaire',
    titre: 'Entité juridique',
    aGauche: true,
    tri: ({ numeroFinessJuridique }) => numeroFinessJuridique,
    rendu: ({ numeroFinessJuridique }) => (
      <Link to={`/organismes/${numeroFinessJuridique}`}>{numeroFinessJuridique}</Link>
    ),
    cellule: ({ numeroFinessJuridique }) => ({ texte: numeroFinessJuridique }),
  },
  colonneTexte('autorite', 'Tarification', ({ autoriteTarification }) => AUTORITES[autoriteTarification]),
  colonneDate('maj', 'Mis à jour', ({ datemaj }) => datemaj),
]
