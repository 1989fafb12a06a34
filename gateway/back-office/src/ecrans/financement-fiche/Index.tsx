import Tabs from '@codegouvfr/react-dsfr/Tabs'
import { useOutletContext, useParams } from 'react-router'
import { useFinancement, type Financement } from '../../api/financements'
import { aUnRole, type Session } from '../../api/session'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { ActesDuMontant } from './ActesDuMontant'
import { Avenants } from './Avenants'
import { Calcul } from './Calcul'
import { Conventions } from './Conventions'
import { Documents } from './Documents'
import { Entete } from './Entete'
import { Versements } from './Versements'

export default function FinancementFiche() {
  const { id = '' } = useParams()
  const session = useOutletContext<Session>()
  const financement = useFinancement(id)
  return (
    <>
      <FilDAriane parents={[espace(session)]} ici={id} />
      <Titre>{`Subvention ${id}`}</Titre>
      <Lecture requete={financement} quoi="subvention">
        {(lu) => (
          <>
            <Entete financement={lu} />
            <ActesDuMontant financement={lu} />
            <Onglets financement={lu} />
          </>
        )}
      </Lecture>
    </>
  )
}

/** Where this person comes from: the carrier's space, or the list of the agents. */
const espace = (session: Session): readonly [texte: string, vers: string] =>
  aUnRole(session, 'PORTEUR') ? ['Mon espace', '/porteur'] : ['Subventions', '/financements']

const ONGLETS = [
  { tabId: 'calcul', label: 'Calcul expliqué' },
  { tabId: 'conventions', label: 'Conventions' },
  { tabId: 'avenants', label: 'Avenants' },
  { tabId: 'documents', label: 'Décision et lettres' },
  { tabId: 'versements', label: 'Versements' },
]

function Onglets({ financement }: { readonly financement: Financement }) {
  const { filtres, changer } = useFiltres(['onglet'])
  const choisi = ONGLETS.some(({ tabId }) => tabId === filtres.onglet) ? filtres.onglet : 'calcul'
  return (
    <Tabs
      label={`Parties de la subvention ${financement.dossierId}`}
      tabs={ONGLETS}
      selectedTabId={choisi}
      onTabChange={(onglet) => changer({ onglet })}
    >
      <Contenu onglet={choisi} financement={financement} />
    </Tabs>
  )
}

function Contenu({ onglet, financement }: { readonly onglet: string; readonly financement: Financement }) {
  switch (onglet) {
    case 'conventions':
      return <Conventions financement={financement} />
    case 'avenants':
      return <Avenants financement={financement} />
    case 'documents':
      return <Documents dossierId={financement.dossierId} />
    case 'versements':
      return <Versements financement={financement} />
    default:
      return <Calcul financement={financement} />
  }
}
