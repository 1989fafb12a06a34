import { useOutletContext } from 'react-router'
import { useConsolidationsTerminees, useTableaux, type Consolidation } from '../../api/evolution'
import { estNational, type Session } from '../../api/session'
import { AideRegle } from '../../commun/AideRegle'
import { Chargement } from '../../commun/Chargement'
import { ChoixDEnveloppe, SurUneEnveloppe } from '../../commun/ChoixDEnveloppe'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { EtatErreur } from '../../commun/EtatErreur'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { ListeEntiere } from '../../commun/ListeEntiere'
import { CHOIX_DE_REGIONS, nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { formaterTaux } from '../../commun/taux'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { Comparer } from './Comparer'
import { Courbe } from './Courbe'
import { pointsDe, type Point } from './points'

export default function Evolution() {
  const session = useOutletContext<Session>()
  return (
    <>
      <FilDAriane parents={[['Pilotage national', '/pilotage/national']]} ici="Évolution" />
      <Titre>Évolution des AE et comparaison de dates</Titre>
      <AideRegle titre="D’où viennent ces points">
        <p>
          Chaque point est une consolidation terminée, avec le tableau qu’elle a figé ; rien n’est interpolé entre deux.
          De plusieurs consolidations d’un même jour, la dernière compte. Les vingt-quatre dernières sont lues.
        </p>
      </AideRegle>
      {estNational(session) ? (
        <SurUneEnveloppe>
          {(enveloppe, enveloppes) => (
            <>
              <ChoixDEnveloppe enveloppes={enveloppes} />
              <DUneEnveloppe enveloppe={enveloppe} />
            </>
          )}
        </SurUneEnveloppe>
      ) : (
        <p>L’évolution est réservée aux pilotes de la CNSA et de la DNS ; votre région a sa page de pilotage.</p>
      )}
    </>
  )
}

function DUneEnveloppe({ enveloppe }: { readonly enveloppe: string }) {
  const consolidations = useConsolidationsTerminees(enveloppe)
  return (
    <Lecture requete={consolidations} quoi="consolidations terminées">
      {(liste) =>
        liste.length === 0 ? (
          <p>Aucune consolidation de cette enveloppe n’est terminée : lancez-en une dans « Traitements ».</p>
        ) : (
          <>
            <Courbes consolidations={liste} />
            <Comparer consolidations={liste} />
          </>
        )
      }
    </Lecture>
  )
}

const COLONNES: readonly ColonneDe<Point>[] = [
  colonneDate('jour', 'Situation au', ({ situationAu }) => situationAu),
  colonneMontant('alloue', 'AE allouées', ({ alloueCentimes }) => alloueCentimes),
  colonneMontant('engage', 'AE engagées', ({ engageCentimes }) => engageCentimes),
  colonneMontant('paye', 'AE payées', ({ payeCentimes }) => payeCentimes),
  colonneTexte('taux', 'Taux d’engagement', ({ tauxPointsDeBase }) =>
    tauxPointsDeBase === undefined ? '–' : formaterTaux(tauxPointsDeBase),
  ),
]

function Courbes({ consolidations }: { readonly consolidations: readonly Consolidation[] }) {
  const { filtres, changer } = useFiltres(['region'])
  const tableaux = useTableaux(consolidations)
  const refuse = tableaux.find(({ error }) => error !== null)
  if (refuse !== undefined)
    return <EtatErreur erreur={refuse.error} reessayer={() => void refuse.refetch()} enCours={refuse.isFetching} />
  if (tableaux.some(({ data }) => data === undefined)) return <Chargement>Lecture des tableaux…</Chargement>
  const points = pointsDe(
    tableaux.flatMap(({ data }) => (data === undefined ? [] : [data])),
    filtres.region,
  )
  const qui = filtres.region === '' ? 'Nation' : nomDeRegion(filtres.region)
  return (
    <section aria-labelledby="titre-courbe">
      <h2 id="titre-courbe" className="fr-h4">
        Évolution, {qui}
      </h2>
      <div className="esms-barre">
        <ChoixDeListe
          libelle="Nation ou région"
          sansChoix="Nation"
          valeur={filtres.region}
          changer={(region) => changer({ region })}
          choix={CHOIX_DE_REGIONS}
        />
      </div>
      <Courbe points={points} titre={`Évolution des AE, ${qui}`} />
      <ListeEntiere
        id="evolution"
        legende={`AE par consolidation, ${qui}`}
        colonnes={COLONNES}
        lignes={points}
        cleDe={({ consolidation }) => consolidation}
        nom={['date', 'dates']}
        fichier="evolution-des-ae.csv"
        triParDefaut={['jour', 'asc']}
        vide="Aucune consolidation ne porte sur cette région."
      />
    </section>
  )
}
