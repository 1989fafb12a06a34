import SkipLinks from '@codegouvfr/react-dsfr/SkipLinks'
import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'
import { enErreurApi } from '../api/erreurs'
import { useSession, type Session } from '../api/session'
import { Chargement } from '../commun/Chargement'
import { EtatErreur } from '../commun/EtatErreur'
import Connexion from '../ecrans/connexion/Index'
import { BandeauDeDemonstration } from './BandeauDeDemonstration'
import { EnTete } from './EnTete'
import { FinDeSession } from './FinDeSession'
import { PiedDePage } from './PiedDePage'
import { useModales } from './useModales'

const EVITEMENT = [
  { label: 'Contenu', anchor: '#contenu' },
  { label: 'Menu', anchor: '#en-tete' },
  { label: 'Pied de page', anchor: '#pied-de-page' },
]

/** What surrounds every screen; screens are shown only to somebody who is logged in. */
export function Cadre() {
  useModales()
  const session = useSession()
  const deconnecte = session.isError && enErreurApi(session.error).sansSession
  return (
    <>
      <SkipLinks links={EVITEMENT} />
      <EnTete session={deconnecte ? undefined : session.data} />
      <BandeauDeDemonstration />
      <main id="contenu" tabIndex={-1} className="fr-container fr-pt-4w fr-pb-8w">
        <Contenu {...session} deconnecte={deconnecte} />
      </main>
      <PiedDePage />
      {session.data !== undefined && !deconnecte && <FinDeSession session={session.data} />}
    </>
  )
}

function Contenu({
  data,
  error,
  deconnecte,
  isFetching,
  refetch,
}: ReturnType<typeof useSession> & { deconnecte: boolean }) {
  const { pathname } = useLocation()
  if (deconnecte) return <Connexion />
  if (data !== undefined)
    return (
      <Suspense key={pathname} fallback={<Chargement>Ouverture de l’écran…</Chargement>}>
        <Outlet context={data satisfies Session} />
      </Suspense>
    )
  if (error === null) return <Chargement>Ouverture de la session…</Chargement>
  return <EtatErreur erreur={error} reessayer={() => void refetch()} enCours={isFetching} />
}
