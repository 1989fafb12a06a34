import type { ReactNode } from 'react'
import { useAe, type AeDeRegion, type FiltreDAe } from '../../api/axes'
import { AideRegle } from '../../commun/AideRegle'
import { ChoixDeRegion } from '../../commun/ChoixDeRegion'
import { SurUnExercice } from '../../commun/ChoixDExercice'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { SituationLue } from '../../commun/SituationLue'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { COLONNES_JALONS, colonnesDOrigine, colonnesDeRegion, type Ou } from './colonnes'
import { jalonsDe, originesDe } from './lignes'

/** Where the credits of each region come from, where they stand, and the milestones its agency kept. */
export default function PilotageAe() {
  return (
    <>
      <FilDAriane parents={[]} ici="AE et jalons" />
      <Titre>AE par origine et jalons de décision</Titre>
      <SurUnExercice>{(exercice, choix) => <Ae exercice={exercice} choix={choix} />}</SurUnExercice>
    </>
  )
}

function Ae({ exercice, choix }: { readonly exercice: number; readonly choix: ReactNode }) {
  const { filtres } = useFiltres(['region', 'consolidation'])
  const ae = useAe({ ...choisis(filtres), exercice } as FiltreDAe)
  return (
    <>
      <div className="esms-barre" role="search" aria-label="Choisir les AE">
        {choix}
        <ChoixDeRegion />
      </div>
      <Lecture requete={ae} quoi="AE par région">
        {({ consolidationId, situationAu, regions }) => (
          <>
            <SituationLue au={situationAu} consolidations={[consolidationId]} />
            <AideRegle titre="Ce que ces montants veulent dire">
              <p>
                Alloué = notifié − cédé + reçu + reporté, et c’est la somme des postes : disponible, programmé, gelé,
                engagé, caduc, sorti. Redéployable : alloué et non engagé, ni caduc ni sorti. Les textes demandent aux
                ARS plusieurs décisions dans l’année (CAL-13) et un calendrier prévisionnel de leurs instances (CAL-14).
              </p>
            </AideRegle>
            <Tables regions={regions} ou={{ exercice, consolidation: consolidationId, situationAu }} />
          </>
        )}
      </Lecture>
    </>
  )
}

type Props = { readonly regions: readonly AeDeRegion[]; readonly ou: Ou }

function Tables({ regions, ou }: Props) {
  const { consolidation } = ou
  return (
    <>
      <h2 className="fr-h4">Par région</h2>
      <ListeEntiere
        id="ae-regions"
        legende="AE et jalons, par région"
        colonnes={colonnesDeRegion(ou)}
        lignes={regions}
        cleDe={({ region }) => region}
        nom={['région', 'régions']}
        fichier={`ae-par-region_${consolidation}.csv`}
        triParDefaut={['redeployable', 'desc']}
        vide="Aucune région visible."
      />
      <h2 className="fr-h4">Par origine des crédits</h2>
      <ListeEntiere
        id="ae-origines"
        parmi="origines-"
        legende="AE par origine et poste"
        colonnes={colonnesDOrigine(ou)}
        lignes={originesDe(regions)}
        cleDe={({ region, reference }) => `${region} ${reference}`}
        nom={['origine', 'origines']}
        fichier={`ae-par-origine_${consolidation}.csv`}
        triParDefaut={['', 'asc']}
        vide="Aucun crédit notifié."
      />
      <h2 className="fr-h4">Jalons de décision</h2>
      <ListeEntiere
        id="jalons"
        parmi="jalons-"
        legende="Jalons de décision des ARS"
        colonnes={COLONNES_JALONS}
        lignes={jalonsDe(regions)}
        cleDe={({ region, numero }) => `${region} ${numero}`}
        nom={['jalon', 'jalons']}
        fichier={`jalons_${consolidation}.csv`}
        triParDefaut={['', 'asc']}
        vide="La campagne ne fixe pas de jalon."
      />
    </>
  )
}
