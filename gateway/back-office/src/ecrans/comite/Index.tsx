import Tabs from '@codegouvfr/react-dsfr/Tabs'
import { useParams } from 'react-router'
import { useComite, type Comite } from '../../api/comites'
import { formaterDate } from '../../commun/dates'
import { FilDAriane } from '../../commun/FilDAriane'
import { Lecture } from '../../commun/Lecture'
import { compter } from '../../commun/pluriel'
import { nomDeRegion } from '../../commun/regions-choix'
import { Titre } from '../../commun/Titre'
import { useFiltres } from '../../commun/useFiltres'
import { Comparaison } from './Comparaison'
import { Decisions } from './Decisions'
import { Dossiers } from './Dossiers'
import { Egalites } from './Egalites'
import { Enveloppe } from './Enveloppe'
import { Equilibre } from './Equilibre'
import { ProcesVerbaux } from './ProcesVerbaux'
import './comite.css'

export default function UnComite() {
  const { id = '' } = useParams()
  const comite = useComite(id)
  return (
    <>
      <FilDAriane parents={[['Comités', '/comites']]} ici={comite.data?.libelle ?? id} />
      <Titre>{comite.data?.libelle ?? `Comité ${id}`}</Titre>
      <Lecture requete={comite} quoi="comité">
        {(lu) => (
          <>
            <p>
              <strong>{formaterDate(lu.le)}</strong>,{' '}
              {lu.portee === 'NATIONAL' ? 'appel national' : nomDeRegion(lu.region)}, campagne {lu.campagne} :{' '}
              {compter(lu.nombreDossiers, 'dossier inscrit', 'dossiers inscrits')}. Procès-verbal{' '}
              {lu.signe ? 'signé.' : 'à signer.'}
            </p>
            <Onglets comite={lu} />
          </>
        )}
      </Lecture>
    </>
  )
}

const ONGLETS = [
  { tabId: 'classement', label: 'Dossiers et classement' },
  { tabId: 'comparaison', label: 'Comparaison' },
  { tabId: 'egalites', label: 'Égalités' },
  { tabId: 'equilibre', label: 'Équilibre' },
  { tabId: 'enveloppe', label: 'Si l’on retenait…' },
  { tabId: 'decisions', label: 'Décisions et notifications' },
  { tabId: 'proces-verbaux', label: 'Procès-verbaux' },
]

function Onglets({ comite }: { readonly comite: Comite }) {
  const { filtres, changer } = useFiltres(['onglet'])
  const choisi = ONGLETS.some(({ tabId }) => tabId === filtres.onglet) ? filtres.onglet : 'classement'
  return (
    <Tabs
      label={`Parties du comité ${comite.libelle}`}
      tabs={ONGLETS}
      selectedTabId={choisi}
      onTabChange={(onglet) => changer({ onglet })}
    >
      <Contenu onglet={choisi} comite={comite} />
    </Tabs>
  )
}

function Contenu({ onglet, comite }: { readonly onglet: string; readonly comite: Comite }) {
  switch (onglet) {
    case 'comparaison':
      return <Comparaison comite={comite} />
    case 'egalites':
      return <Egalites comite={comite} />
    case 'equilibre':
      return <Equilibre comite={comite} />
    case 'enveloppe':
      return <Enveloppe comite={comite} />
    case 'decisions':
      return <Decisions comite={comite} />
    case 'proces-verbaux':
      return <ProcesVerbaux comite={comite} />
    default:
      return <Dossiers comite={comite} />
  }
}
