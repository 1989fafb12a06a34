import { useDossiersPilotage, type FiltreDeListe, type MesurePilotage } from '../../api/axes'
import { AideRegle } from '../../commun/AideRegle'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { ChoixDeRegion } from '../../commun/ChoixDeRegion'
import { SurUnExercice } from '../../commun/ChoixDExercice'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Fichiers } from '../../commun/Fichiers'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant, formaterNombre } from '../../commun/montant'
import { Pages } from '../../commun/Pages'
import { FILTRES_PILOTAGE } from '../../commun/pilotage'
import { compter } from '../../commun/pluriel'
import { TableDeListe } from '../../commun/TableDeListe'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { COLONNES, colonneDeLaMesure } from './colonnes'
import { FiltresActifs } from './FiltresActifs'
import { MESURES, TRIS } from './noms'

/** The files behind any figure of the steering pages: their parts add up to it. */
export default function PilotageDossiers() {
  return (
    <>
      <FilDAriane parents={[['Pilotage', '/pilotage/axes/REGION']]} ici="Liste derrière un chiffre" />
      <Titre>Liste derrière un chiffre</Titre>
      <SurUnExercice>{(exercice, choix) => <Liste exercice={exercice} choix={choix} />}</SurUnExercice>
    </>
  )
}

const NOMS = ['mesure', 'tri', 'consolidation', 'curseur', ...FILTRES_PILOTAGE] as const

type Props = { readonly exercice: number; readonly choix: React.ReactNode }

function Liste({ exercice, choix }: Props) {
  const { filtres, changer } = useFiltres(NOMS)
  const mesure = (filtres.mesure === '' ? 'ENGAGE' : filtres.mesure) as MesurePilotage
  const filtre = { ...choisis(filtres), exercice, mesure, limite: 50 } as FiltreDeListe
  const { curseur: _page, limite: _limite, ...exporte } = filtre
  const page = useDossiersPilotage(filtre)
  return (
    <>
      <div className="esms-barre" role="search" aria-label="Choisir la liste">
        {choix}
        <ChoixDeListe
          libelle="Chiffre"
          valeur={mesure}
          changer={(valeur) => changer({ mesure: valeur })}
          choix={Object.entries(MESURES)}
        />
        <ChoixDeRegion />
        <ChoixDeListe
          libelle="Trier par"
          valeur={filtres.tri === '' ? 'VALEUR' : filtres.tri}
          changer={(tri) => changer({ tri })}
          choix={TRIS}
        />
      </div>
      <FiltresActifs filtres={filtres} changer={changer} />
      <Lecture requete={page} quoi="dossiers">
        {({ mesure: definition, nombre, total, elements, curseurSuivant, consolidations }) => (
          <>
            <Chiffres>
              <Chiffre
                libelle={definition.libelle}
                valeur={definition.unite === 'CENTIMES' ? formaterMontant(total) : formaterNombre(total)}
              >
                {compter(nombre, 'dossier')} dans la liste
              </Chiffre>
            </Chiffres>
            <AideRegle titre="Ce que ce chiffre compte">
              <p>{definition.definition}</p>
              <p>
                Les faits sont ceux que la consolidation {consolidations.join(', ')} a lus ; les pages suivantes
                relisent la même.
              </p>
            </AideRegle>
            <TableDeListe
              id="dossiers-du-chiffre"
              legende={`${definition.libelle}, dossier par dossier`}
              colonnes={[...COLONNES, colonneDeLaMesure(definition)]}
              lignes={elements}
              cleDe={({ dossierId }) => dossierId}
              vide="Aucun dossier ne compte dans ce chiffre. Retirez un filtre ou choisissez un autre chiffre."
            />
            <Pages curseurSuivant={curseurSuivant} affiches={elements.length} nom="dossiers" />
            <Fichiers quoi="Exporter la liste entière" chemin="/pilotage/dossiers/export" parametres={exporte} />
          </>
        )}
      </Lecture>
    </>
  )
}
