import { useQueries } from '@tanstack/react-query'
import { requeteDeGrille, type Comite, type GrillePriorite, type LigneComite } from '../../api/comites'
import { ChoixDeDossiers, useDossiersCoches } from '../../commun/ChoixDeDossiers'
import { libelle, SECTEURS, TYPES_PROJET } from '../../commun/dossiers'
import { EtatErreur } from '../../commun/EtatErreur'
import { ListeEntiere } from '../../commun/ListeEntiere'
import type { ColonneDe } from '../../commun/TableDeListe'
import { critereEnMots, NIVEAUX, STATUTS } from './libelles'

type Fait = { readonly quoi: string; readonly valeurs: readonly string[] }

const FAITS: readonly (readonly [quoi: string, lire: (ligne: LigneComite) => string])[] = [
  ['ESSMS', ({ nombreEssms }) => String(nombreEssms)],
  ['Projet', ({ typeProjet }) => libelle(TYPES_PROJET, typeProjet)],
  ['Secteurs', ({ secteurs }) => secteurs.map((code) => libelle(SECTEURS, code)).join(', ')],
  ['Statut', ({ statut }) => STATUTS[statut]],
  ['Départements', ({ territoires }) => territoires.join(', ')],
  ['Critères remplis', critereEnMots],
  [
    'Avis des départements',
    ({ avisFavorables: pour, avisDefavorables: contre, avisAttendus: attendus }) =>
      `${pour} pour, ${contre} contre, ${attendus} attendus`,
  ],
  ['Clauses acceptées par une personne', ({ derogations }) => String(derogations)],
]

/** Files as columns, facts and criteria as rows: what tells them apart is read across. */
export function Comparaison({ comite }: { readonly comite: Comite }) {
  const [coches, cocher] = useDossiersCoches()
  const compares = comite.dossiers.filter(({ dossierId }) => coches.includes(dossierId))
  const grilles = useQueries({ queries: compares.map(({ dossierId }) => requeteDeGrille(dossierId)) })
  const erreur = grilles.find((grille) => grille.error !== null)
  return (
    <>
      <ChoixDeDossiers titre="Dossiers à comparer" dossiers={comite.dossiers} coches={coches} cocher={cocher} />
      {erreur !== undefined && (
        <EtatErreur erreur={erreur.error} reessayer={() => void erreur.refetch()} enCours={erreur.isFetching} />
      )}
      {compares.length < 2 ? (
        <p>Cochez deux dossiers au moins.</p>
      ) : (
        <ListeEntiere
          id="comparaison"
          legende="Dossiers côte à côte"
          colonnes={colonnes(compares)}
          lignes={faits(
            compares,
            grilles.map(({ data }) => data),
          )}
          cleDe={({ quoi }) => quoi}
          nom={['ligne comparée', 'lignes comparées']}
          fichier={`comparaison-${comite.comiteId}.csv`}
          triParDefaut={['', 'asc']}
          vide=""
        />
      )}
    </>
  )
}

function colonnes(compares: readonly LigneComite[]): readonly ColonneDe<Fait>[] {
  return [
    {
      cle: 'quoi',
      titre: 'Fait ou critère',
      aGauche: true,
      rendu: ({ quoi }) => quoi,
      cellule: ({ quoi }) => ({ texte: quoi }),
    },
    ...compares.map(({ dossierId, porteur }, rang): ColonneDe<Fait> => ({
      cle: dossierId,
      titre: dossierId,
      unite: porteur,
      aGauche: true,
      rendu: ({ valeurs }) => valeurs[rang],
      cellule: ({ valeurs }) => ({ texte: valeurs[rang] ?? '' }),
    })),
  ]
}

export function faits(compares: readonly LigneComite[], grilles: readonly (GrillePriorite | undefined)[]): Fait[] {
  const criteres = grilles.find((grille) => grille !== undefined)?.criteres ?? []
  return [
    ...FAITS.map(([quoi, lire]) => ({ quoi, valeurs: compares.map(lire) })),
    ...criteres.map(({ critere, libelle: quoi }) => ({
      quoi,
      valeurs: grilles.map((grille) => {
        const apprecie = grille?.criteres.find((autre) => autre.critere === critere)
        if (apprecie?.niveau === undefined) return 'Pas apprécié'
        return [NIVEAUX[apprecie.niveau], apprecie.commentaire].filter(Boolean).join(' – ')
      }),
    })),
  ]
}
