import { useOutletContext } from 'react-router'
import { estNational, type Session } from '../../api/session'
import { useVersementsPrevus, type FiltreDeVersementsPrevus } from '../../api/versements'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { formaterDate } from '../../commun/dates'
import { Fichiers } from '../../commun/Fichiers'
import { FilDAriane } from '../../commun/FilDAriane'
import { TRANCHES } from '../../commun/financement'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { Pages } from '../../commun/Pages'
import { compter } from '../../commun/pluriel'
import { CHOIX_DE_REGIONS } from '../../commun/regions-choix'
import { TableDeListe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { nomDuTrimestre } from '../prevision-paiements/trimestres'
import { COLONNES } from './colonnes'

const NOMS = ['region', 'campagne', 'trimestre', 'tranche', 'certitude', 'tri', 'curseur'] as const

const CERTITUDES = [
  ['CERTAIN', 'Certains'],
  ['PROBABLE', 'Probables'],
] as const

const TRIS = [
  ['DATE', 'Date attendue'],
  ['MONTANT', 'Montant, du plus gros'],
  ['DOSSIER', 'Dossier'],
] as const

/** The payments behind a figure of the forecast. */
export default function VersementsPrevus() {
  const { filtres } = useFiltres(NOMS)
  const filtre = { ...choisis(filtres), limite: 50 } as FiltreDeVersementsPrevus
  const { curseur: _page, limite: _limite, ...exporte } = filtre
  const page = useVersementsPrevus(filtre)
  return (
    <>
      <FilDAriane
        parents={[
          ['Versements', '/versements'],
          ['Paiements à venir', '/paiements-a-venir'],
        ]}
        ici="Versements de la prévision"
      />
      <Titre>Versements de la prévision</Titre>
      <Filtres />
      <Lecture requete={page} quoi="versements">
        {({ au, nombre, totalCentimes, elements, curseurSuivant }) => (
          <>
            <Chiffres>
              <Chiffre libelle="À payer" valeur={formaterMontant(totalCentimes)}>
                {compter(nombre, 'versement')}, situation au {formaterDate(au)}
              </Chiffre>
            </Chiffres>
            <TableDeListe
              id="versements-prevus"
              legende="Versements à venir, un à un"
              colonnes={COLONNES}
              lignes={elements}
              cleDe={({ id }) => id}
              vide="Aucun versement à venir ne correspond. Changez les filtres."
            />
            <Pages curseurSuivant={curseurSuivant} affiches={elements.length} nom="versements" />
            <Fichiers
              quoi="Exporter la liste entière"
              service="financement"
              chemin="/previsions-paiements/versements/export"
              parametres={exporte}
            />
          </>
        )}
      </Lecture>
    </>
  )
}

function Filtres() {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(NOMS)
  const trimestre = filtres.trimestre
  return (
    <div className="esms-barre" role="search" aria-label="Choisir la liste">
      {estNational(session) && (
        <ChoixDeListe
          libelle="Région"
          sansChoix="Toutes les régions"
          valeur={filtres.region}
          changer={(region) => changer({ region })}
          choix={CHOIX_DE_REGIONS}
        />
      )}
      {trimestre !== '' && (
        <ChoixDeListe
          libelle="Trimestre"
          sansChoix="Tous les trimestres"
          valeur={trimestre}
          changer={(valeur) => changer({ trimestre: valeur })}
          choix={[[trimestre, trimestre === 'AUCUN' ? 'Sans date' : nomDuTrimestre(trimestre)]]}
        />
      )}
      <ChoixDeListe
        libelle="Tranche"
        sansChoix="Toutes"
        valeur={filtres.tranche}
        changer={(tranche) => changer({ tranche })}
        choix={Object.entries(TRANCHES)}
      />
      <ChoixDeListe
        libelle="Certitude"
        sansChoix="Toutes"
        valeur={filtres.certitude}
        changer={(certitude) => changer({ certitude })}
        choix={CERTITUDES}
      />
      <ChoixDeListe
        libelle="Trier par"
        valeur={filtres.tri === '' ? 'DATE' : filtres.tri}
        changer={(tri) => changer({ tri })}
        choix={TRIS}
      />
    </div>
  )
}
