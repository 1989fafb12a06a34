import { Link, useOutletContext } from 'react-router'
import { estNational, type Session } from '../../api/session'
import { usePortefeuille } from '../../api/suivi-usages'
import { useProjetsSuivis } from '../../api/usages'
import { ChiffresDuPortefeuille } from '../../commun/ChiffresDuPortefeuille'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { normaliser } from '../../commun/recherche'
import { Titre } from '../../commun/Titre'
import { useFiltres, type Filtres } from '../../commun/useFiltres'
import { RISQUES } from '../../commun/usages'
import type { ProjetSuivi } from '../../api/usages'
import { COLONNES_USAGES } from './colonnes'

const NOMS = ['region', 'risque', 'attestee', 'recherche'] as const

const LISTES = [
  { nom: 'risque', libelle: 'Risque', sansChoix: 'Tous les risques', choix: Object.entries(RISQUES) },
  {
    nom: 'attestee',
    libelle: 'Attestation',
    sansChoix: 'Toutes',
    choix: [
      ['oui', 'Cibles attestées'],
      ['non', 'Pas encore attestées'],
    ],
  },
] as const

/** The projects whose use is measured, worst risk first. */
export default function Usages() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(NOMS)
  const projets = useProjetsSuivis(filtres.region)
  const portefeuille = usePortefeuille(filtres.region)
  return (
    <>
      <FilDAriane parents={[]} ici="Usages" />
      <Titre>Usages du numérique</Titre>
      <p>
        Chaque porteur déclare chaque mois ce que ses ESSMS font de leurs outils. Le risque est une aide, au rythme des
        six dernières mesures : seules les valeurs exactes décident des cibles.
      </p>
      <Lecture requete={portefeuille} quoi="soldes en jeu" sansDate>
        {(lu) => <ChiffresDuPortefeuille portefeuille={lu} />}
      </Lecture>
      <p>
        <Link to={`/usages/portefeuille${filtres.region === '' ? '' : `?region=${filtres.region}`}`}>
          Soldes en jeu par région, trimestre et risque
        </Link>
      </p>
      <FiltresDeListe
        titre="Filtrer les projets suivis"
        listes={LISTES}
        avecRegion={estNational(session)}
        recherche="Dossier ou porteur"
      />
      <Lecture requete={projets} quoi="projets suivis en usage">
        {(tous) => (
          <ListeEntiere
            id="projets-suivis"
            legende="Projets suivis en usage, avec leur dernier mois déclaré et leur risque"
            colonnes={COLONNES_USAGES}
            lignes={choisir(tous, filtres)}
            cleDe={({ dossierId }) => dossierId}
            vide="Aucun projet ne correspond. Un projet apparaît ici quand sa convention est signée."
            nom={['projet', 'projets']}
            fichier="usages.csv"
            triParDefaut={['risque', 'asc']}
          />
        )}
      </Lecture>
    </>
  )
}

function choisir(projets: readonly ProjetSuivi[], filtres: Filtres<(typeof NOMS)[number]>) {
  const mots = normaliser(filtres.recherche)
  return projets.filter(
    ({ dossierId, raisonSociale, attestee, trajectoire }) =>
      (filtres.risque === '' || trajectoire?.risque === filtres.risque) &&
      (filtres.attestee === '' || attestee === (filtres.attestee === 'oui')) &&
      (mots === '' || normaliser(`${dossierId} ${raisonSociale}`).includes(mots)),
  )
}
