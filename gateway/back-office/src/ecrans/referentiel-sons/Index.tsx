import { useOutletContext } from 'react-router'
import { useCommandesSons, type CommandeSons, type FiltreCommandes } from '../../api/referentiels'
import { estNational, type Session } from '../../api/session'
import { colonneDate, colonneTexte } from '../../commun/colonnes'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { ListeParPages } from '../../commun/ListeParPages'
import { SITUATIONS_SONS } from '../../commun/referentiels'
import type { ColonneDe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'

const COLONNES: readonly ColonneDe<CommandeSons>[] = [
  colonneTexte('NUMERO_FINESS', 'N° FINESS', ({ numeroFiness }) => numeroFiness),
  colonneTexte('solution', 'Solution', ({ codeSolution }) => codeSolution),
  colonneTexte('commande', 'Commande', ({ numeroCommande }) => numeroCommande ?? '–'),
  colonneTexte('situation', 'Situation', ({ situation }) => SITUATIONS_SONS[situation]),
  colonneDate('SIGNATURE', 'Signée le', ({ signeLe }) => signeLe),
  colonneDate('VERIFICATION_APTITUDE', 'VA déposée le', ({ verificationAptitudeLe }) => verificationAptitudeLe),
  colonneDate('annulee', 'Annulée le', ({ annuleLe }) => annuleLe),
]

const LISTES = [
  { nom: 'situation', libelle: 'Situation', sansChoix: 'Toutes', choix: Object.entries(SITUATIONS_SONS) },
] as const

/** Orders of the SONS known from the ASP. */
export default function ReferentielSons() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['region', 'situation', 'recherche', 'tri', 'sens', 'curseur'])
  const { recherche, ...criteres } = choisis(filtres)
  const commandes = useCommandesSons({
    limite: 50,
    ...criteres,
    ...(recherche === undefined ? {} : { q: recherche }),
  } as FiltreCommandes)
  return (
    <>
      <FilDAriane parents={[]} ici="Commandes SONS" />
      <Titre>Commandes SONS</Titre>
      <FiltresDeListe
        titre="Filtrer les commandes"
        listes={LISTES}
        avecRegion={estNational(session)}
        recherche="Début du FINESS ou numéro de commande"
      />
      <ListeParPages
        requete={commandes}
        id="commandes-sons"
        legende="Commandes SONS connues"
        colonnes={COLONNES}
        cleDe={({ numeroFiness, codeSolution, signeLe }) => `${numeroFiness} ${codeSolution} ${signeLe}`}
        vide="Aucune commande ne correspond. La liste de l’ASP s’importe depuis Imports."
        nom={['commande', 'commandes']}
        fichier="commandes-sons.csv"
        triables={['NUMERO_FINESS', 'SIGNATURE', 'VERIFICATION_APTITUDE']}
        triParDefaut="NUMERO_FINESS"
      />
    </>
  )
}
