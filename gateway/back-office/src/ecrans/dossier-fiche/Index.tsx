import Tabs from '@codegouvfr/react-dsfr/Tabs'
import { useParams } from 'react-router'
import { useDossier, type Dossier } from '../../api/dossiers'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { Actes } from './Actes'
import { Commentaires } from './Commentaires'
import { Consultations } from './Consultations'
import { Entete } from './Entete'
import { Evaluations } from './Evaluations'
import { Historique } from './Historique'
import { Pieces } from './Pieces'
import { Projet } from './Projet'

export default function DossierFiche() {
  const { id = '' } = useParams()
  const dossier = useDossier(id)
  return (
    <>
      <FilDAriane parents={[['Dossiers', '/dossiers']]} ici={id} />
      <Titre>{`Dossier ${id}`}</Titre>
      <Lecture requete={dossier} quoi="dossier">
        {(donnees) => (
          <>
            <Entete dossier={donnees} />
            <Actes dossier={donnees} />
            <Onglets dossier={donnees} />
          </>
        )}
      </Lecture>
    </>
  )
}

const ONGLETS = [
  { tabId: 'recevabilite', label: 'Recevabilité' },
  { tabId: 'projet', label: 'Projet et ESSMS' },
  { tabId: 'consultations', label: 'Consultations' },
  { tabId: 'pieces', label: 'Pièces' },
  { tabId: 'commentaires', label: 'Commentaires' },
  { tabId: 'historique', label: 'Historique' },
]

function Onglets({ dossier }: { readonly dossier: Dossier }) {
  const { filtres, changer } = useFiltres(['onglet'])
  const choisi = ONGLETS.some(({ tabId }) => tabId === filtres.onglet) ? filtres.onglet : 'recevabilite'
  return (
    <Tabs
      label={`Parties du dossier ${dossier.dossierId}`}
      tabs={ONGLETS}
      selectedTabId={choisi}
      onTabChange={(onglet) => changer({ onglet })}
    >
      <Contenu onglet={choisi} dossier={dossier} />
    </Tabs>
  )
}

function Contenu({ onglet, dossier }: { readonly onglet: string; readonly dossier: Dossier }) {
  switch (onglet) {
    case 'projet':
      return <Projet dossier={dossier} />
    case 'consultations':
      return <Consultations dossier={dossier} />
    case 'pieces':
      return <Pieces dossier={dossier} />
    case 'commentaires':
      return <Commentaires dossier={dossier} />
    case 'historique':
      return <Historique dossierId={dossier.dossierId} />
    default:
      return <Evaluations dossier={dossier} />
  }
}
