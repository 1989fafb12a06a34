import { useOutletContext } from 'react-router'
import { adresseDe } from '../../api/client'
import { estNational, type Session } from '../../api/session'
import { usePortefeuille, type GroupePortefeuille } from '../../api/suivi-usages'
import { AideRegle } from '../../commun/AideRegle'
import { ChiffresDuPortefeuille } from '../../commun/ChiffresDuPortefeuille'
import { FilDAriane } from '../../commun/FilDAriane'
import { FiltresDeListe } from '../../commun/FiltresDeListe'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { RISQUES } from '../../commun/usages'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { COLONNES_PORTEFEUILLE, nomDuTrimestre } from './colonnes'

const FORMATS = [
  ['XLSX', 'Excel'],
  ['ODS', 'ODS'],
  ['CSV', 'CSV'],
] as const

/** What is at stake: balances neither paid nor lost, by region, quarter and risk. */
export default function UsagesPortefeuille() {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['region', 'trimestre', 'risque'])
  const portefeuille = usePortefeuille(filtres.region)
  const trimestres = [...new Set(portefeuille.data?.groupes.map(({ trimestre }) => trimestre))].toSorted()
  return (
    <>
      <FilDAriane parents={[['Usages', '/usages']]} ici="Soldes en jeu" />
      <Titre>Soldes en jeu</Titre>
      <p>
        Le solde d’un projet n’est dû qu’une fois ses cibles attestées. Voici ceux qui ne sont ni payés ni perdus, au
        trimestre où le déploiement devrait finir.
      </p>
      <AideRegle titre="Comment un solde est dit à risque">
        <p>
          Un projet dont le risque est critique, élevé ou inconnu est « à risque » : c’est une aide, seules les valeurs
          exactes décident des cibles. L’échéance est indicative (CAL-19) : 9 mois sans changement de logiciel, 18 mois
          pour une acquisition. Un solde que la plateforme ne connaît pas encore se compte à part, jamais pour zéro.
        </p>
      </AideRegle>
      <FiltresDeListe
        titre="Filtrer les soldes"
        avecRegion={estNational(session)}
        listes={[
          {
            nom: 'trimestre',
            libelle: 'Échéance',
            sansChoix: 'Tous les trimestres',
            choix: trimestres.map((un) => [un, nomDuTrimestre(un)] as const),
          },
          { nom: 'risque', libelle: 'Risque', sansChoix: 'Tous les risques', choix: Object.entries(RISQUES) },
        ]}
      />
      <Lecture requete={portefeuille} quoi="soldes en jeu">
        {(lu) => (
          <>
            <ChiffresDuPortefeuille portefeuille={lu} />
            <ListeEntiere
              id="portefeuille"
              legende="Soldes en jeu par région, trimestre et risque"
              colonnes={COLONNES_PORTEFEUILLE}
              lignes={choisir(lu.groupes, filtres)}
              cleDe={({ region, trimestre, risque }) => `${region} ${trimestre} ${risque}`}
              vide="Aucun solde en jeu ne correspond. Un projet apparaît ici de sa convention au paiement de son solde."
              nom={['groupe de projets', 'groupes de projets']}
              fichier="soldes-en-jeu.csv"
              triParDefaut={['trimestre', 'asc']}
            />
            <div className="esms-actions">
              {FORMATS.map(([format, nom]) => (
                <a
                  key={format}
                  className="fr-btn fr-btn--secondary fr-btn--sm"
                  href={adresseDe('usage', '/portefeuille/export', { region: filtres.region || undefined, format })}
                  download
                >
                  Exporter les projets ({nom})
                </a>
              ))}
            </div>
          </>
        )}
      </Lecture>
    </>
  )
}

function choisir(
  groupes: readonly GroupePortefeuille[],
  { trimestre, risque }: { readonly trimestre: string; readonly risque: string },
) {
  return groupes.filter(
    (groupe) => (trimestre === '' || groupe.trimestre === trimestre) && (risque === '' || groupe.risque === risque),
  )
}
