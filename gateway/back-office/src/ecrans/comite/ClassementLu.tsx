import { Link } from 'react-router'
import type { Comite, LigneComite } from '../../api/comites'
import { BadgeDossier } from '../../commun/BadgeDossier'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { libelle, SECTEURS, TYPES_PROJET } from '../../commun/dossiers'
import { ListeEntiere } from '../../commun/ListeEntiere'
import type { ColonneDe } from '../../commun/TableDeListe'
import { PROPOSITIONS } from './classement'
import { critereEnMots } from './libelles'

const COLONNES: readonly ColonneDe<LigneComite>[] = [
  {
    cle: 'rang',
    titre: 'Rang',
    tri: ({ rang }) => rang,
    rendu: ({ rang }) => rang ?? '–',
    cellule: ({ rang }) => ({ texte: String(rang ?? '') }),
  },
  {
    ...colonneTexte('dossier', 'Dossier', ({ dossierId }: LigneComite) => dossierId),
    rendu: ({ dossierId }) => <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>,
  },
  { cle: 'etat', titre: 'État', aGauche: true, rendu: ({ etat }) => <BadgeDossier etat={etat} /> },
  colonneTexte('porteur', 'Porteur', ({ porteur }) => porteur),
  colonneTexte('type', 'Projet', ({ typeProjet }) => libelle(TYPES_PROJET, typeProjet)),
  colonneTexte('secteurs', 'Secteurs', ({ secteurs }) => secteurs.map((code) => libelle(SECTEURS, code)).join(', ')),
  colonneTexte('grille', 'Critères remplis', critereEnMots),
  colonneTexte(
    'avis',
    'Avis des départements',
    ({ avisFavorables, avisDefavorables, avisAttendus }) =>
      `${avisFavorables} pour, ${avisDefavorables} contre, ${avisAttendus} attendus`,
  ),
  colonneTexte('proposition', 'Proposition', ({ proposition, motif }) =>
    proposition === undefined ? '–' : `${PROPOSITIONS[proposition]} : ${motif ?? ''}`,
  ),
  colonneDate('notifie', 'Notifié le', ({ notifieLe }) => notifieLe),
]

export function ClassementLu({ comite: { comiteId, dossiers } }: { readonly comite: Comite }) {
  return (
    <ListeEntiere
      id="classement"
      legende="Dossiers du comité, dans l’ordre du classement"
      colonnes={COLONNES}
      lignes={dossiers}
      cleDe={({ dossierId }) => dossierId}
      nom={['dossier', 'dossiers']}
      fichier={`${comiteId}.csv`}
      triParDefaut={['rang', 'asc']}
      vide="Aucun dossier n’est inscrit. Un comité régional prend les dossiers recevables ou ajournés de sa région."
    />
  )
}
