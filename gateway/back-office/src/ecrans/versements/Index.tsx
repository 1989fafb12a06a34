import { useOutletContext } from 'react-router'
import { estNational, type Session } from '../../api/session'
import { useTousLesVersements, type Versement } from '../../api/versements'
import { AideRegle } from '../../commun/AideRegle'
import { ETATS_VERSEMENT, TRANCHES } from '../../commun/financement'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { formaterMontant } from '../../commun/montant'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { COLONNES_VERSEMENTS } from './colonnes'
import { choisirVersements, NOMS, SITUATIONS } from './selection'

export default function Versements() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(NOMS)
  const versements = useTousLesVersements(filtres.region === '' ? undefined : filtres.region)
  return (
    <>
      <FilDAriane parents={[]} ici="Versements" />
      <Titre>Versements</Titre>
      <AideRegle titre="Comment un versement avance">
        <p>
          Le porteur le demande quand toutes ses conditions sont remplies ; le financier le valide ; un lot le transmet
          au gestionnaire du fonds, qui le paie ou le rejette. Un versement rejeté peut être validé de nouveau.
        </p>
      </AideRegle>
      <FiltresDeListe
        titre="Filtrer les versements"
        avecRegion={estNational(session)}
        listes={[
          { nom: 'etat', libelle: 'État', sansChoix: 'Tous les états', choix: Object.entries(ETATS_VERSEMENT) },
          { nom: 'tranche', libelle: 'Tranche', sansChoix: 'Toutes', choix: Object.entries(TRANCHES) },
          { nom: 'conditions', libelle: 'Conditions', sansChoix: 'Toutes', choix: SITUATIONS },
        ]}
        recherche="Dossier ou porteur"
      />
      <Lecture requete={versements} quoi="versements">
        {(tous) => <Liste lignes={choisirVersements(tous, filtres)} />}
      </Lecture>
    </>
  )
}

function Liste({ lignes }: { readonly lignes: readonly Versement[] }) {
  const total = lignes.reduce((somme, { montantCentimes }) => somme + montantCentimes, 0)
  return (
    <ListeEntiere
      id="versements"
      legende="Versements, avec ce qui manque à chacun"
      colonnes={COLONNES_VERSEMENTS}
      lignes={lignes}
      cleDe={({ id }) => id}
      nom={['versement', 'versements']}
      resume={` : ${formaterMontant(total)}.`}
      fichier="versements.csv"
      triParDefaut={['dossier', 'asc']}
      vide="Aucun versement ne correspond. Changez les filtres ; un versement paraît quand la décision attributive est prise."
    />
  )
}
