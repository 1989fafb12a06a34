import { Link } from 'react-router'
import type { DefinitionMesure, DossierPilotage } from '../../api/axes'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { ETATS_DOSSIER, libelle, SECTEURS, TYPES_PROJET } from '../../commun/dossiers'
import { formaterEuros, formaterNombre } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'

const ou = (valeur: string | undefined) => valeur ?? '–'

export const COLONNES: readonly ColonneDe<DossierPilotage>[] = [
  {
    ...colonneTexte('dossier', 'Dossier', ({ dossierId }: DossierPilotage) => dossierId),
    rendu: ({ dossierId }) => <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>,
  },
  colonneTexte('organisme', 'Porteur', ({ organisme }) => ou(organisme)),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneTexte('etat', 'État', ({ etat }) => (etat === undefined ? '–' : libelle(ETATS_DOSSIER, etat))),
  colonneDate('depuis', 'Depuis le', ({ etatDepuis }) => etatDepuis),
  colonneTexte('type', 'Projet', ({ typeProjet }) =>
    typeProjet === undefined ? '–' : libelle(TYPES_PROJET, typeProjet),
  ),
  colonneTexte('secteurs', 'Secteurs', ({ secteurs }) => secteurs.map((code) => libelle(SECTEURS, code)).join(', ')),
  { cle: 'essms', titre: 'ESSMS', rendu: ({ essms }) => essms ?? '–' },
  colonneMontant('arrete', 'Arrêté', ({ arreteCentimes }) => arreteCentimes),
  colonneMontant('programme', 'Programmé', ({ programmeCentimes }) => programmeCentimes),
  colonneMontant('engage', 'Engagé', ({ engageCentimes }) => engageCentimes),
  colonneMontant('paye', 'Payé', ({ payeCentimes }) => payeCentimes),
]

/** The part of each file in the figure, last, where a sum stands. */
export function colonneDeLaMesure({ libelle: titre, unite }: DefinitionMesure): ColonneDe<DossierPilotage> {
  return {
    cle: 'valeur',
    titre: `Part du chiffre : ${titre}`,
    ...(unite === 'CENTIMES' ? { unite: 'en €' } : {}),
    rendu: ({ valeur }) => <strong>{unite === 'CENTIMES' ? formaterEuros(valeur) : formaterNombre(valeur)}</strong>,
  }
}
