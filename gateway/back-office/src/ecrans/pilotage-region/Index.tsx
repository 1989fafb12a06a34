import { useOutletContext, useParams, useSearchParams } from 'react-router'
import Breadcrumb from '@codegouvfr/react-dsfr/Breadcrumb'
import { usePilotageRegion } from '../../api/pilotage'
import { estNational, type Session } from '../../api/session'
import { EnTeteDeSituation } from '../../commun/EnTeteDeSituation'
import { LectureDeSituation } from '../../commun/LectureDeSituation'
import { estCodeRegion, REGIONS, type CodeRegion } from '../../commun/regions'
import { Titre } from '../../commun/Titre'
import Introuvable from '../introuvable/Index'
import { Situation } from './Situation'

export default function PilotageRegion() {
  const { code } = useParams()
  return estCodeRegion(code) ? <Region code={code} /> : <Introuvable />
}

function Region({ code }: { readonly code: CodeRegion }) {
  const [adresse] = useSearchParams()
  const session = useOutletContext<Session>()
  const exercice = adresse.get('exercice')
  const { lecture, enCours, actualiser } = usePilotageRegion(code, exercice === null ? undefined : Number(exercice))
  const { nom } = REGIONS[code]
  return (
    <>
      {estNational(session) && (
        <Breadcrumb
          segments={[{ label: 'Pilotage national', linkProps: { to: '/pilotage/national' } }]}
          currentPageLabel={nom}
        />
      )}
      <Titre document={`Pilotage, ${nom}`}>{nom}</Titre>
      <LectureDeSituation lecture={lecture} enCours={enCours} actualiser={actualiser}>
        {(pilotage, luLe) => (
          <>
            <EnTeteDeSituation situation={pilotage} luLe={luLe} enCours={enCours} actualiser={actualiser} />
            <Situation pilotage={pilotage} />
          </>
        )}
      </LectureDeSituation>
    </>
  )
}
