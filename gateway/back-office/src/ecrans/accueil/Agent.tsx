import { useOutletContext } from 'react-router'
import { libelleDesRoles, type Session } from '../../api/session'
import { Titre } from '../../commun/Titre'
import { blocsDe, type NomDeBloc } from './blocs'
import { MesDossiers, Retards } from './BlocsDossiers'
import { DecisionsAPrendre, Engagements, Montants, VersementsATraiter } from './BlocsFinancement'
import { Echeances, MessagesNonLus, RedeploiementsEnCours, RegionsEnAlerte } from './BlocsPilotage'
import './accueil.css'

const BLOCS: Readonly<Record<NomDeBloc, () => React.JSX.Element>> = {
  echeances: Echeances,
  dossiers: MesDossiers,
  retards: Retards,
  montants: Montants,
  decisions: DecisionsAPrendre,
  engagements: Engagements,
  versements: VersementsATraiter,
  redeploiements: RedeploiementsEnCours,
  regions: RegionsEnAlerte,
  messages: MessagesNonLus,
}

/** What this person has to do, by role; each part reads its own service. */
export default function AccueilAgent() {
  const session = useOutletContext<Session>()
  return (
    <>
      <Titre document="Accueil">{`Bonjour ${session.nom}`}</Titre>
      <p>{libelleDesRoles(session.roles)} : ce qui vous attend.</p>
      <div className="esms-blocs">
        {blocsDe(session).map((nom) => {
          const UnBloc = BLOCS[nom]
          return <UnBloc key={nom} />
        })}
      </div>
    </>
  )
}
