import Alert from '@codegouvfr/react-dsfr/Alert'
import type { ReactNode } from 'react'
import { useOutletContext } from 'react-router'
import { usePrevision, type FiltrePrevision, type PrevisionAe } from '../../api/prevision'
import { estNational, type Session } from '../../api/session'
import { ChoixDeRegion } from '../../commun/ChoixDeRegion'
import { SurUnExercice } from '../../commun/ChoixDExercice'
import { formaterJourEtMois } from '../../commun/dates'
import { Chiffre, Chiffres } from '../../commun/Chiffres'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { formaterMontant } from '../../commun/montant'
import { compter } from '../../commun/pluriel'
import { SituationLue } from '../../commun/SituationLue'
import { Titre } from '../../commun/Titre'
import { choisis, useFiltres } from '../../commun/useFiltres'
import { colonnesDe } from './colonnes'
import { Controle } from './Controle'
import { Methode } from './Methode'

/** What will probably not be engaged, with its interval; the region that risks the most comes first. */
export default function PilotagePrevision() {
  return (
    <>
      <FilDAriane parents={[]} ici="Prévision et risques" />
      <Titre>Prévision des AE non engagées et régions à risque</Titre>
      <SurUnExercice>{(exercice, choix) => <Prevision exercice={exercice} choix={choix} />}</SurUnExercice>
    </>
  )
}

function Prevision({ exercice, choix }: { readonly exercice: number; readonly choix: ReactNode }) {
  const session = useOutletContext<Session>()
  const { filtres } = useFiltres(['region', 'consolidation'])
  const prevision = usePrevision({ ...choisis(filtres), exercice } as FiltrePrevision)
  return (
    <>
      <div className="esms-barre" role="search" aria-label="Choisir la prévision">
        {choix}
        <ChoixDeRegion />
      </div>
      <Lecture requete={prevision} quoi="prévision">
        {(lue) => <Lue prevision={lue} exercice={exercice} />}
      </Lecture>
      {estNational(session) && <Controle exercice={exercice} />}
    </>
  )
}

function Lue({ prevision, exercice }: { readonly prevision: PrevisionAe; readonly exercice: number }) {
  const { situationAu, consolidationId, fiable, regions, total } = prevision
  return (
    <>
      <SituationLue au={situationAu} consolidations={[consolidationId]} />
      {!fiable && (
        <Alert
          severity="warning"
          small
          className="fr-mb-3w"
          description="Trop peu de dossiers ont été engagés pour en tirer une allure : l’intervalle va de rien à tout. Ne décidez pas sur ces montants."
        />
      )}
      <Chiffres>
        {total.horizons.map(({ date, constate, medianeCentimes, basCentimes, hautCentimes }) => (
          <Chiffre
            key={date}
            libelle={`${constate ? 'Non engagées, constat au' : 'Probablement non engagées au'} ${formaterJourEtMois(date)}`}
            valeur={formaterMontant(medianeCentimes)}
          >
            {constate
              ? 'échéance passée à la date de la situation'
              : `de ${formaterMontant(basCentimes)} à ${formaterMontant(hautCentimes)}, 8 fois sur 10`}
          </Chiffre>
        ))}
        <Chiffre libelle="Non engagées à cette date" valeur={formaterMontant(total.nonEngageCentimes)}>
          sur {formaterMontant(total.alloueCentimes)} alloués
        </Chiffre>
        <Chiffre libelle="Peuvent encore être engagés" valeur={formaterMontant(total.enCoursCentimes)}>
          {compter(total.projets, 'dossier')}
        </Chiffre>
      </Chiffres>
      <h2 className="fr-h4">Régions, de la plus à la moins exposée</h2>
      <ListeEntiere
        id="prevision"
        legende="AE probablement non engagées, par région"
        colonnes={colonnesDe(total, { exercice, consolidationId })}
        lignes={regions}
        cleDe={({ region }) => region}
        nom={['région', 'régions']}
        fichier={`prevision_${consolidationId}.csv`}
        triParDefaut={['rang', 'asc']}
        vide="Aucune région ne correspond."
      />
      <Methode prevision={prevision} />
    </>
  )
}
