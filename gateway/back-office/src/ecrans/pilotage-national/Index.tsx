import Button from '@codegouvfr/react-dsfr/Button'
import { Link } from 'react-router'
import { type PilotageNational as Donnees, usePilotageNational } from '../../api/pilotage'
import { telechargerCsv } from '../../commun/csv'
import { EnTeteDeSituation } from '../../commun/EnTeteDeSituation'
import { FilDAriane } from '../../commun/FilDAriane'
import { LectureDeSituation } from '../../commun/LectureDeSituation'
import { compter } from '../../commun/pluriel'
import { Titre } from '../../commun/Titre'
import { ATraiter } from './ATraiter'
import { Carte } from './Carte'
import { ChiffresCles } from './ChiffresCles'
import { prochaine } from '../../commun/echeance'
import { AlerteEcheance, SourcesDesEcheances } from '../../commun/Echeances'
import { csvDuTableau, nomDuFichier } from './exporter'
import { Filtres } from './Filtres'
import { RapprochementConforme, RapprochementNonConforme } from './Rapprochement'
import { selectionner } from './selection'
import { ligneDuTotal, Tableau } from './Tableau'
import { useParametres } from './useParametres'

export default function PilotageNational() {
  const { parametres } = useParametres()
  const { lecture, enCours, actualiser } = usePilotageNational(parametres.exercice)
  const exercice = lecture.etat === 'lue' ? lecture.donnees.exercice : parametres.exercice
  return (
    <>
      <FilDAriane parents={[]} ici="Pilotage national" />
      <Titre>
        {exercice === undefined ? 'Pilotage national des AE' : `Pilotage national des AE – exercice ${exercice}`}
      </Titre>
      <LectureDeSituation lecture={lecture} enCours={enCours} actualiser={actualiser}>
        {(pilotage, luLe) => (
          <>
            <EnTeteDeSituation situation={pilotage} luLe={luLe} enCours={enCours} actualiser={actualiser} />
            <p>
              <Link to={`/pilotage/evolution?exercice=${pilotage.exercice}`}>Évolution et comparaison de dates</Link>,{' '}
              <Link to={`/pilotage/prevision?exercice=${pilotage.exercice}`}>prévision et régions à risque</Link>,{' '}
              <Link to={`/pilotage/axes/REGION?exercice=${pilotage.exercice}`}>chiffres par axe</Link>.
            </p>
            {!pilotage.rapprochement.conforme && <RapprochementNonConforme ecarts={pilotage.rapprochement.ecarts} />}
            <VueDEnsemble pilotage={pilotage} />
            <Detail pilotage={pilotage} />
          </>
        )}
      </LectureDeSituation>
    </>
  )
}

const TABLEAU = 'tableau-des-regions'

function VueDEnsemble({ pilotage }: { readonly pilotage: Donnees }) {
  const echeance = prochaine(pilotage.echeances)
  return (
    <>
      {echeance !== undefined && (
        <AlerteEcheance echeance={echeance} nonEngageCentimes={pilotage.total.nonEngageCentimes} />
      )}
      <ChiffresCles pilotage={pilotage} />
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-12 fr-col-lg-7">
          <Carte regions={pilotage.regions} seuils={pilotage.seuils} tableau={TABLEAU} />
        </div>
        <div className="fr-col-12 fr-col-lg-5">
          <ATraiter regions={pilotage.regions} echeance={echeance} />
          <SourcesDesEcheances echeances={pilotage.echeances} />
        </div>
      </div>
    </>
  )
}

function Detail({ pilotage }: { readonly pilotage: Donnees }) {
  const { parametres, changer } = useParametres()
  const regions = selectionner(pilotage.regions, parametres)
  const total = ligneDuTotal(pilotage.total)
  return (
    <section aria-labelledby="titre-detail">
      <h2 id="titre-detail" className="fr-h4">
        Détail par région
      </h2>
      {pilotage.rapprochement.conforme && <RapprochementConforme rapprochement={pilotage.rapprochement} />}
      <Filtres parametres={parametres} changer={changer} regions={pilotage.regions} affichees={regions.length} />
      <Tableau
        id={TABLEAU}
        legende={`AE, dossiers et projets par région, exercice ${pilotage.exercice}`}
        regions={regions}
        total={total}
        tri={parametres.tri}
        sens={parametres.sens}
        trier={(tri, sens) => changer({ tri, sens })}
        ou={pilotage}
      />
      <Button
        priority="secondary"
        iconId="fr-icon-download-line"
        onClick={() => telechargerCsv(nomDuFichier(pilotage), csvDuTableau([...regions, total]))}
      >
        Exporter le tableau affiché (CSV, {compter(regions.length, 'région')} et le total national)
      </Button>
    </section>
  )
}
