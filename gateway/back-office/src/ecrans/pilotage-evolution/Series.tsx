import { useQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useOutletContext } from 'react-router'
import { requeteDEvolution, type ChiffrePilotage, type EvolutionPilotage } from '../../api/prevision'
import { estNational, type Session } from '../../api/session'
import { Chargement } from '../../commun/Chargement'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Courbe as CourbeSimple } from '../../commun/Courbe'
import { formaterDate } from '../../commun/dates'
import { EtatErreur } from '../../commun/EtatErreur'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { formaterMontant, formaterNombre } from '../../commun/montant'
import { CHOIX_DE_REGIONS, nomDeRegion } from '../../commun/regions-choix'
import { useFiltres } from '../../commun/useFiltres'
import { CHIFFRES, estChiffre } from './chiffres'
import { colonnesDesSeries } from './colonnes'
import { Courbe } from './Courbe'
import { pointsDe } from './points'

const CREDITS: readonly ChiffrePilotage[] = ['ALLOUE', 'ENGAGE', 'PAYE']

type Props = { readonly exercice: number; readonly choix: ReactNode }

/** The credits, three lines together; or any one figure that the runs keep. */
export function Series({ exercice, choix }: Props) {
  const session = useOutletContext<Session>()
  const { filtres, changer } = useFiltres(['region', 'chiffre'])
  const chiffres = estChiffre(filtres.chiffre) ? [filtres.chiffre] : CREDITS
  const region = filtres.region === '' ? {} : { region: filtres.region as never }
  const series = useQueries({
    queries: chiffres.map((chiffre) => requeteDEvolution({ exercice, chiffre, ...region })),
  })
  const refusee = series.find(({ error }) => error !== null)
  const lues = series.flatMap(({ data }) => (data === undefined ? [] : [data]))
  return (
    <section aria-labelledby="titre-courbe">
      <h2 id="titre-courbe" className="fr-h4">
        De consolidation en consolidation
      </h2>
      <div className="esms-barre" role="search" aria-label="Choisir la courbe">
        {choix}
        <ChoixDeListe
          libelle="Chiffre suivi"
          sansChoix="Crédits : alloués, engagés, payés"
          valeur={filtres.chiffre}
          changer={(chiffre) => changer({ chiffre })}
          choix={Object.entries(CHIFFRES)}
        />
        {estNational(session) && (
          <ChoixDeListe
            libelle="Nation ou région"
            sansChoix="Nation"
            valeur={filtres.region}
            changer={(suivante) => changer({ region: suivante })}
            choix={CHOIX_DE_REGIONS}
          />
        )}
      </div>
      {refusee !== undefined ? (
        <EtatErreur erreur={refusee.error} reessayer={() => void refusee.refetch()} enCours={refusee.isFetching} />
      ) : lues.length < chiffres.length ? (
        <Chargement>Lecture de l’évolution…</Chargement>
      ) : (
        <Lues series={lues} />
      )}
    </section>
  )
}

function Lues({ series }: { readonly series: readonly EvolutionPilotage[] }) {
  const [premiere] = series
  if (premiere === undefined || premiere.points.length === 0)
    return <p>Aucune consolidation de cet exercice n’est terminée : il n’y a pas encore d’évolution.</p>
  const qui = nomDeRegion(premiere.region)
  const titre = series.length === 1 ? `${premiere.libelle}, ${qui}` : `Évolution des AE, ${qui}`
  return (
    <>
      {series.length === 1 ? (
        <CourbeSimple
          titre={titre}
          points={premiere.points.map(({ situationAu, valeur }) => ({ libelle: formaterDate(situationAu), valeur }))}
          maximum={Math.max(1, ...premiere.points.map(({ valeur }) => valeur))}
          formater={(valeur) =>
            premiere.unite === 'CENTIMES' ? formaterMontant(Math.round(valeur)) : formaterNombre(Math.round(valeur))
          }
          colonnes={['Situation au', premiere.libelle]}
        />
      ) : (
        <Courbe points={pointsDe(series)} titre={titre} />
      )}
      <ListeEntiere
        id="evolution"
        parmi="evolution-"
        legende={`${titre}, par jour de situation`}
        colonnes={colonnesDesSeries(series)}
        lignes={premiere.points}
        cleDe={({ consolidationId }) => consolidationId}
        nom={['date', 'dates']}
        fichier="evolution.csv"
        triParDefaut={['jour', 'asc']}
        vide="Aucune consolidation ne porte sur cette région."
      />
    </>
  )
}
