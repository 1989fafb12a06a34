import { useOutletContext } from 'react-router'
import { useTousLesFinancements, type FinancementResume } from '../../api/financements'
import { estNational, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { ETATS_FINANCEMENT } from '../../commun/financement'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { formaterMontant } from '../../commun/montant'
import { normaliser } from '../../commun/recherche'
import { Titre } from '../../commun/Titre'
import { useFiltres, type Filtres } from '../../commun/useFiltres'
import { COLONNES_FINANCEMENTS } from './colonnes'

const NOMS = ['region', 'etat', 'campagne', 'recherche'] as const
const AUCUN: readonly FinancementResume[] = []

export default function Financements() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(NOMS)
  const financements = useTousLesFinancements(filtres.region === '' ? undefined : filtres.region)
  const campagnes = [...new Set((financements.data ?? AUCUN).map(({ campagne }) => campagne))].toSorted()
  return (
    <>
      <FilDAriane parents={[]} ici="Subventions" />
      <Titre>Subventions</Titre>
      <AideRegle titre="D’où viennent ces montants">
        <p>
          Dès qu’un dossier est retenu, sa subvention est calculée ligne à ligne par les règles de sa campagne. Le
          montant calculé ne change plus ; une modulation motivée de l’ARS donne le montant retenu. Les AE ne s’engagent
          que sur un montant arrêté.
        </p>
      </AideRegle>
      <FiltresDeListe
        titre="Filtrer les subventions"
        avecRegion={estNational(session)}
        listes={[
          { nom: 'etat', libelle: 'État', sansChoix: 'Tous les états', choix: Object.entries(ETATS_FINANCEMENT) },
          {
            nom: 'campagne',
            libelle: 'Campagne',
            sansChoix: 'Toutes les campagnes',
            choix: campagnes.map((code) => [code, code] as const),
          },
        ]}
        recherche="Dossier ou porteur"
      />
      <Lecture requete={financements} quoi="subventions">
        {(tous) => <Liste lignes={choisir(tous, filtres)} />}
      </Lecture>
    </>
  )
}

export function choisir(tous: readonly FinancementResume[], filtres: Filtres<(typeof NOMS)[number]>) {
  const cherche = normaliser(filtres.recherche)
  return tous.filter(
    ({ etat, campagne, dossierId, porteur }) =>
      (filtres.etat === '' || etat === filtres.etat) &&
      (filtres.campagne === '' || campagne === filtres.campagne) &&
      normaliser(`${dossierId} ${porteur.raisonSociale}`).includes(cherche),
  )
}

function Liste({ lignes }: { readonly lignes: readonly FinancementResume[] }) {
  const total = lignes.reduce((somme, { montantCentimes }) => somme + montantCentimes, 0)
  return (
    <ListeEntiere
      id="financements"
      legende="Subventions des dossiers retenus"
      colonnes={COLONNES_FINANCEMENTS}
      lignes={lignes}
      cleDe={({ dossierId }) => dossierId}
      nom={['subvention', 'subventions']}
      resume={` : ${formaterMontant(total)} retenus.`}
      fichier="subventions.csv"
      triParDefaut={['dossier', 'asc']}
      vide="Aucune subvention ne correspond. Changez les filtres ; un dossier paraît ici quand il est retenu."
    />
  )
}
