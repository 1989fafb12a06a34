import type { Comite, LigneComite } from '../../api/comites'
import { colonneTexte } from '../../commun/colonnes'
import { libelle, SECTEURS, TYPES_PROJET } from '../../commun/dossiers'
import { TableDeListe, type ColonneDe } from '../../commun/TableDeListe'
import { egalites } from './classement'
import { STATUTS } from './libelles'

const COLONNES: readonly ColonneDe<LigneComite>[] = [
  colonneTexte('dossier', 'Dossier', ({ dossierId }) => dossierId),
  colonneTexte('porteur', 'Porteur', ({ porteur }) => porteur),
  { cle: 'rang', titre: 'Rang', rendu: ({ rang }) => rang ?? '–' },
  { cle: 'essms', titre: 'ESSMS', rendu: ({ nombreEssms }) => nombreEssms },
  colonneTexte('type', 'Projet', ({ typeProjet }) => libelle(TYPES_PROJET, typeProjet)),
  colonneTexte('secteurs', 'Secteurs', ({ secteurs }) => secteurs.map((code) => libelle(SECTEURS, code)).join(', ')),
  colonneTexte('statut', 'Statut', ({ statut }) => STATUTS[statut]),
  colonneTexte('territoires', 'Départements', ({ territoires }) => territoires.join(', ')),
  { cle: 'favorables', titre: 'Avis favorables', rendu: ({ avisFavorables }) => avisFavorables },
  { cle: 'derogations', titre: 'Dérogations', rendu: ({ derogations }) => derogations },
]

/** What the grid leaves undecided, side by side: a person settles it, no text does. */
export function Egalites({ comite: { dossiers } }: { readonly comite: Comite }) {
  const groupes = egalites(dossiers)
  return (
    <>
      <p>
        Dossiers qui remplissent autant de critères, en entier et en partie. Aucun texte ne pondère les critères ni ne
        départage : le comité le fait, et dit pourquoi dans sa proposition.
      </p>
      {groupes.length === 0 && <p>Aucune égalité : la grille distingue tous les dossiers inscrits.</p>}
      {groupes.map(({ oui, partiel, dossiers: egaux }) => (
        <TableDeListe
          key={`${oui} ${partiel}`}
          id={`egalite-${oui}-${partiel}`}
          legende={`${egaux.length} dossiers à ${oui} critères remplis et ${partiel} en partie`}
          colonnes={COLONNES}
          lignes={egaux}
          cleDe={({ dossierId }) => dossierId}
          vide=""
        />
      ))}
    </>
  )
}
