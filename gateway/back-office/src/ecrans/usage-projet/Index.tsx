import Tabs from '@codegouvfr/react-dsfr/Tabs'
import { useOutletContext, useParams } from 'react-router'
import type { Session } from '../../api/session'
import { useProjetUsage, type ProjetUsage } from '../../api/usages'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { Entete } from './Entete'
import { espaceDesUsages } from './espace'
import { Fichiers } from './Fichiers'
import { Mandats } from './Mandats'
import { MoisDuProjet } from './MoisDuProjet'
import { Preuves } from './Preuves'
import { Synthese } from './Synthese'
import { Trajectoire } from './Trajectoire'
import { Vraisemblance } from './Vraisemblance'

/** One project: what is declared, what is reached, what is missing to attest. */
export default function UsageProjet() {
  const { id = '' } = useParams()
  const session = useOutletContext<Session>()
  const projet = useProjetUsage(id)
  return (
    <>
      <FilDAriane parents={[espaceDesUsages(session)]} ici={id} />
      <Titre>{`Usages du projet ${id}`}</Titre>
      <Lecture requete={projet} quoi="projet">
        {(donnees) => (
          <>
            <Entete projet={donnees} />
            <Onglets projet={donnees} />
          </>
        )}
      </Lecture>
    </>
  )
}

const ONGLETS = [
  { tabId: 'cibles', label: 'Cibles et attestation' },
  { tabId: 'trajectoire', label: 'Trajectoire' },
  { tabId: 'mois', label: 'Mois déclarés' },
  { tabId: 'vraisemblance', label: 'Vraisemblance' },
  { tabId: 'fichiers', label: 'Fichiers' },
  { tabId: 'preuves', label: 'Pièces et preuves' },
  { tabId: 'mandats', label: 'Mandats' },
]

export type PropsPartie = { readonly projet: ProjetUsage }

const PARTIES: Readonly<Record<string, (props: PropsPartie) => React.JSX.Element>> = {
  cibles: Synthese,
  trajectoire: Trajectoire,
  mois: MoisDuProjet,
  vraisemblance: Vraisemblance,
  fichiers: Fichiers,
  preuves: Preuves,
  mandats: Mandats,
}

function Onglets({ projet }: PropsPartie) {
  const { filtres, changer } = useFiltres(['onglet'])
  const choisi = filtres.onglet in PARTIES ? filtres.onglet : 'cibles'
  const Partie = PARTIES[choisi]!
  return (
    <Tabs
      label={`Parties du projet ${projet.dossierId}`}
      tabs={ONGLETS}
      selectedTabId={choisi}
      onTabChange={(onglet) => changer({ onglet })}
    >
      <Partie projet={projet} />
    </Tabs>
  )
}
