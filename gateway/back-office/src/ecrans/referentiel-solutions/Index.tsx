import { useSolutions, type FiltreSolutions, type SolutionConnue } from '../../api/referentiels'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { libelle, STATUTS_SOLUTION } from '../../commun/dossiers'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { ListeParPages } from '../../commun/ListeParPages'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'

const COLONNES: readonly ColonneDe<SolutionConnue>[] = [
  colonneTexte('CODE', 'Code', ({ codeSolution }) => codeSolution),
  colonneTexte('NOM', 'Solution', ({ nom }) => nom),
  colonneTexte('EDITEUR', 'Éditeur', ({ editeur }) => editeur),
  colonneTexte('statut', 'Référencement Ségur', ({ statut }) => libelle(STATUTS_SOLUTION, statut)),
  colonneDate('REFERENCEE_DEPUIS', 'Référencée depuis', ({ referenceeDepuis }) => referenceeDepuis),
  colonneTexte('couloirs', 'Couloirs', ({ referencements }) =>
    [...new Set(referencements.map(({ couloir }) => couloir))].join(', '),
  ),
  colonneTexte('sad', 'Au SAD', ({ auSad }) => (auSad ? 'Oui' : 'Non')),
]

const LISTES = [
  {
    nom: 'statut',
    libelle: 'Référencement',
    sansChoix: 'Tous',
    choix: Object.entries(STATUTS_SOLUTION),
  },
  {
    nom: 'au-sad',
    libelle: 'Système d’acquisition dynamique',
    sansChoix: 'Toutes',
    choix: [
      ['true', 'Au SAD'],
      ['false', 'Hors SAD'],
    ],
  },
] as const

/** The software known from the lists of the ANS and of the SAD. */
export default function ReferentielSolutions() {
  const { filtres } = useFiltres(['statut', 'au-sad', 'recherche', 'tri', 'sens', 'curseur'])
  const { recherche, 'au-sad': auSad, ...criteres } = choisis(filtres)
  const solutions = useSolutions({
    limite: 50,
    ...criteres,
    ...(recherche === undefined ? {} : { q: recherche }),
    ...(auSad === undefined ? {} : { 'au-sad': auSad === 'true' }),
  } as FiltreSolutions)
  return (
    <>
      <FilDAriane parents={[]} ici="Solutions" />
      <Titre>Solutions logicielles</Titre>
      <FiltresDeListe titre="Filtrer les solutions" listes={LISTES} recherche="Code, nom ou éditeur" />
      <ListeParPages
        requete={solutions}
        id="solutions"
        legende="Solutions connues, rapprochées par code"
        colonnes={COLONNES}
        cleDe={({ codeSolution }) => codeSolution}
        vide="Aucune solution ne correspond. Les listes de l’ANS et du SAD s’importent depuis Imports."
        nom={['solution', 'solutions']}
        fichier="solutions.csv"
        triables={['CODE', 'NOM', 'EDITEUR', 'REFERENCEE_DEPUIS']}
        triParDefaut="CODE"
      />
    </>
  )
}
