import { Link, useOutletContext, useParams, useSearchParams } from 'react-router'
import { usePilotageRegion } from '../../api/pilotage'
import { estNational, type Session } from '../../api/session'
import { EnTeteDeSituation } from '../../commun/EnTeteDeSituation'
import { FilDAriane } from '../../commun/FilDAriane'
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
      <FilDAriane parents={estNational(session) ? [['Pilotage national', '/pilotage/national']] : []} ici={nom} />
      <Titre document={`Pilotage, ${nom}`}>{nom}</Titre>
      <LectureDeSituation lecture={lecture} enCours={enCours} actualiser={actualiser}>
        {(pilotage, luLe) => (
          <>
            <EnTeteDeSituation situation={pilotage} luLe={luLe} enCours={enCours} actualiser={actualiser} />
            <p>
              <Link to={`/pilotage/axes/ETAT?exercice=${pilotage.exercice}&region=${code}`}>Chiffres par axe</Link>,{' '}
              <Link to={`/pilotage/ae?exercice=${pilotage.exercice}&region=${code}`}>AE et jalons</Link>,{' '}
              <Link to={`/pilotage/prevision?exercice=${pilotage.exercice}&region=${code}`}>prévision</Link>,{' '}
              <Link to={`/pilotage/evolution?exercice=${pilotage.exercice}&region=${code}`}>évolution</Link>.
            </p>
            <Situation pilotage={pilotage} />
          </>
        )}
      </LectureDeSituation>
    </>
  )
}
