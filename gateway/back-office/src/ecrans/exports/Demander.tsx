import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { AxePilotage, MesurePilotage } from '../../api/axes'
import { useEnveloppes } from '../../api/enveloppes'
import { useDemandeDExport, type DemandeExport } from '../../api/exports'
import { estAgent, estNational, type Session } from '../../api/session'
import { montrerLaPremiereErreur } from '../../commun/ChampTexte'
import { ChoixDeListe } from '../../commun/ChoixDeListe'
import { Confirmation } from '../../commun/Confirmation'
import { AXES } from '../../commun/pilotage'
import { CHOIX_DE_REGIONS } from '../../commun/regions-choix'
import { MESURES } from '../pilotage-dossiers/noms'
import { estNationale, formatsDe, NATURES, type Format, type Nature } from './noms'

type Props = { readonly fermer: () => void; readonly terminer: (phrase: string) => void }

export function Demander({ fermer, terminer }: Props) {
  const session = useOutletContext<Session>()
  const exercices = [...new Set((useEnveloppes().data ?? []).map(({ exercice }) => exercice))]
  const [nature, setNature] = useState<Nature>(estNational(session) ? 'NATION' : 'DOSSIERS')
  const [voulu, setFormat] = useState<Format>('XLSX')
  const formats = formatsDe(nature)
  const format = formats.includes(voulu) ? voulu : formats[0]!
  const [exercice, setExercice] = useState('')
  const [region, setRegion] = useState('')
  const [axe, setAxe] = useState<AxePilotage>('REGION')
  const [mesure, setMesure] = useState<MesurePilotage>('ENGAGE')
  const [controle, setControle] = useState(false)
  const action = useDemandeDExport(({ libelle }) =>
    terminer(`Export demandé : ${libelle}. Un message vous préviendra quand il sera prêt.`),
  )
  const choisi = exercice === '' ? exercices[0] : Number(exercice)
  const confirmer = () => {
    setControle(true)
    if (choisi === undefined) return montrerLaPremiereErreur()
    action.mutate({
      nature,
      format,
      exercice: choisi,
      ...(region === '' || estNationale(nature) ? {} : { region: region as NonNullable<DemandeExport['region']> }),
      ...(nature === 'AXE' ? { filtres: { axe } } : nature === 'DOSSIERS' ? { filtres: { mesure } } : {}),
    })
  }
  // What each of these people would be refused is not offered.
  const natures = Object.entries(NATURES).filter(
    ([code]) => (!estNationale(code as Nature) || estNational(session)) && (code !== 'ECHEANCES' || estAgent(session)),
  )
  return (
    <Confirmation titre="Demander un export" bouton="Demander" confirmer={confirmer} fermer={fermer} action={action}>
      <ChoixDeListe
        libelle="Contenu"
        valeur={nature}
        changer={(valeur) => setNature(valeur as Nature)}
        choix={natures}
      />
      {nature === 'AXE' && (
        <ChoixDeListe
          libelle="Axe"
          valeur={axe}
          changer={(valeur) => setAxe(valeur as AxePilotage)}
          choix={Object.entries(AXES).map(([code, { nom }]) => [code, nom] as const)}
        />
      )}
      {nature === 'DOSSIERS' && (
        <ChoixDeListe
          libelle="Chiffre"
          valeur={mesure}
          changer={(valeur) => setMesure(valeur as MesurePilotage)}
          choix={Object.entries(MESURES)}
        />
      )}
      <ChoixDeListe
        libelle="Exercice"
        valeur={String(choisi ?? '')}
        changer={setExercice}
        choix={exercices.map((annee) => [String(annee), String(annee)] as const)}
        erreur={controle && choisi === undefined ? 'Aucun exercice n’est ouvert.' : undefined}
      />
      {estNational(session) && !estNationale(nature) && (
        <ChoixDeListe
          libelle="Région"
          sansChoix="Toutes les régions"
          valeur={region}
          changer={setRegion}
          choix={CHOIX_DE_REGIONS}
        />
      )}
      <ChoixDeListe
        libelle="Format"
        valeur={format}
        changer={(valeur) => setFormat(valeur as Format)}
        choix={formats.map((code) => [code, code] as const)}
      />
    </Confirmation>
  )
}
