import { Link, useOutletContext } from 'react-router'
import { useEnveloppes } from '../../api/enveloppes'
import { useMessages } from '../../api/messages'
import { usePilotageNational, usePilotageRegion, type Echeance } from '../../api/pilotage'
import { useRedeploiements } from '../../api/redeploiement'
import { estNational, type Session } from '../../api/session'
import type { Lecture } from '../../api/situation'
import { ETATS_REDEPLOIEMENT } from '../../commun/BadgeRedeploiement'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { delai } from '../../commun/echeance'
import { formaterMontant } from '../../commun/montant'
import { nomDeRegion } from '../../commun/regions-choix'
import { formaterTaux } from '../../commun/taux'
import { Bloc, Taches } from './Bloc'

/** A situation read elsewhere, as a block shows it: an exercise without figures is empty, not refused. */
function enRequete<T>(lecture: Lecture<T>, enCours: boolean, actualiser: () => void) {
  const absente = lecture.etat === 'sans-enveloppe' || lecture.etat === 'sans-consolidation'
  return {
    data: lecture.etat === 'lue' ? lecture.donnees : absente ? null : undefined,
    error: lecture.etat === 'erreur' ? (lecture.erreur as Error) : null,
    dataUpdatedAt: lecture.etat === 'lue' ? lecture.luLe : 0,
    isFetching: enCours,
    refetch: (async () => actualiser()) as never,
  }
}

type Situation = { readonly echeances: readonly Echeance[] }

export function Echeances() {
  const session = useOutletContext<Session>()
  return estNational(session) ? <EcheancesNationales /> : <EcheancesDeRegion region={session.region ?? ''} />
}

function EcheancesNationales() {
  const { lecture, enCours, actualiser } = usePilotageNational(undefined)
  return <ListeDesEcheances requete={enRequete(lecture, enCours, actualiser)} vers="/pilotage/national" />
}

function EcheancesDeRegion({ region }: { readonly region: string }) {
  const { lecture, enCours, actualiser } = usePilotageRegion(region, undefined)
  return <ListeDesEcheances requete={enRequete(lecture, enCours, actualiser)} vers={`/pilotage/regions/${region}`} />
}

type PropsEcheances = { readonly requete: ReturnType<typeof enRequete<Situation>>; readonly vers: string }

function ListeDesEcheances({ requete, vers }: PropsEcheances) {
  return (
    <Bloc id="echeances" titre="Échéances des AE" requete={requete} tout={['Le pilotage', vers]}>
      {(situation) => (
        <Taches
          lignes={(situation?.echeances ?? []).filter(({ joursRestants }) => joursRestants >= 0)}
          cleDe={({ code }) => code}
          rendu={({ date, joursRestants, libelle }) => (
            <>
              <strong>{formaterDate(date)}</strong> ({delai(joursRestants)}) : {libelle}
            </>
          )}
          rien={
            situation === null
              ? 'Aucune consolidation n’est faite : les échéances paraîtront ensuite.'
              : 'Aucune échéance n’est à venir dans cet exercice.'
          }
        />
      )}
    </Bloc>
  )
}

export function RegionsEnAlerte() {
  const { lecture, enCours, actualiser } = usePilotageNational(undefined)
  return (
    <Bloc
      id="regions"
      titre="Régions en alerte"
      requete={enRequete(lecture, enCours, actualiser)}
      tout={['Le tableau national', '/pilotage/national']}
    >
      {(situation) => (
        <Taches
          lignes={(situation?.regions ?? []).filter(({ statut }) => statut === 'ALERTE')}
          cleDe={({ region }) => region}
          rendu={({ region, tauxEngagementPointsDeBase, nonEngageCentimes }) => (
            <>
              <Link to={`/pilotage/regions/${region}`}>{nomDeRegion(region)}</Link> :{' '}
              {formaterTaux(tauxEngagementPointsDeBase ?? 0)} engagés, reste {formaterMontant(nonEngageCentimes)}
            </>
          )}
          rien={situation === null ? 'Aucune consolidation n’est faite.' : 'Aucune région n’est en alerte.'}
        />
      )}
    </Bloc>
  )
}

/** Those that wait for a signature, in the latest envelope. */
export function RedeploiementsEnCours() {
  const enveloppes = useEnveloppes()
  const redeploiements = useRedeploiements(enveloppes.data?.[0]?.id)
  const requete = enveloppes.error === null ? redeploiements : { ...redeploiements, error: enveloppes.error }
  return (
    <Bloc
      id="redeploiements"
      titre="Redéploiements en cours"
      requete={enveloppes.data?.length === 0 ? { ...requete, data: { elements: [] } } : requete}
      tout={['Le redéploiement', '/redeploiement']}
    >
      {({ elements }) => (
        <Taches
          lignes={elements.filter(({ etat }) => etat === 'PROPOSE' || etat === 'GELE')}
          cleDe={({ id }) => id}
          rendu={({ id, etat }) => (
            <>
              <Link to={`/redeploiement/${id}`}>{id}</Link> : {ETATS_REDEPLOIEMENT[etat].toLowerCase()}
            </>
          )}
          rien="Aucun redéploiement n’attend de signature."
        />
      )}
    </Bloc>
  )
}

export function MessagesNonLus() {
  const messages = useMessages({ nonLusSeulement: true, limite: 20 })
  return (
    <Bloc id="messages" titre="Messages non lus" requete={messages} tout={['Tous les messages', '/messages']}>
      {({ elements }) => (
        <Taches
          lignes={elements}
          cleDe={({ id }) => id}
          rendu={({ id, objet, recuLe }) => (
            <>
              <Link to={`/messages/${id}`}>{objet}</Link>, {formaterInstant(recuLe)}
            </>
          )}
          rien="Tous vos messages sont lus."
        />
      )}
    </Bloc>
  )
}
