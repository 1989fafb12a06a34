import { useOutletContext, useParams } from 'react-router'
import { useCampagne } from '../../api/campagnes'
import { estNational, type Session } from '../../api/session'
import { formaterInstant } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { STATUTS_REFERENCE } from '../../commun/Reference'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { Brouillons } from './Brouillons'
import { COLONNES_REGLES } from './colonnes'
import { choisirRegles, reglesDe } from './regles'

const LISTES = [
  { nom: 'statut', libelle: 'Statut', sansChoix: 'Tous les statuts', choix: Object.entries(STATUTS_REFERENCE) },
] as const

/** The rulebook of a campaign, as a lawyer reads it: value, dates, text, how sure. */
export default function UneCampagne() {
  const { code = '' } = useParams()
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['statut', 'region', 'recherche'])
  const campagne = useCampagne(code)
  return (
    <>
      <FilDAriane parents={[['Campagnes', '/campagnes']]} ici={code} />
      <Titre>{`Règles de la campagne ${code}`}</Titre>
      <Lecture requete={campagne} quoi="règles de la campagne">
        {(lue) => (
          <>
            <p>
              {lue.libelle}, version {lue.version}, publiée par {lue.publieePar} le {formaterInstant(lue.publieeLe)}.
              Empreinte <code>{lue.empreinte.slice(0, 16)}</code>.
            </p>
            <FiltresDeListe titre="Filtrer les règles" listes={LISTES} avecRegion recherche="Règle, clé ou texte" />
            <ListeEntiere
              id="regles"
              legende={`Règles de la campagne ${code}, avec leur valeur, leurs dates et leur texte`}
              colonnes={COLONNES_REGLES}
              lignes={choisirRegles(reglesDe(lue), filtres)}
              cleDe={({ cle, region, du }) => `${cle} ${region ?? ''} ${du}`}
              vide="Aucune règle ne correspond. Changez ou effacez les filtres."
              nom={['valeur', 'valeurs']}
              fichier={`regles-${code}.csv`}
              triParDefaut={['cle', 'asc']}
            />
          </>
        )}
      </Lecture>
      {estNational(session) && <Brouillons code={code} session={session} />}
    </>
  )
}
