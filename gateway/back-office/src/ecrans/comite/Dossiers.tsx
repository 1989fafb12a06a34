import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { Comite } from '../../api/comites'
import type { Session } from '../../api/session'
import { Reussite } from '../../commun/Reussite'
import { Classement } from './Classement'
import { ClassementLu } from './ClassementLu'
import { tient } from './droits'
import { Inscrire } from './Inscrire'

/** Read by everybody; while no minutes are signed, ranked by those who keep the committee. */
export function Dossiers({ comite }: { readonly comite: Comite }) {
  const session = useOutletContext<Session>()
  const [fait, setFait] = useState('')
  const modifiable = tient(session, comite) && !comite.signe
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      {comite.signe && <p>Le procès-verbal est signé : l’ordre et les propositions sont figés.</p>}
      {modifiable && <Inscrire comite={comite} terminer={setFait} />}
      {modifiable && comite.dossiers.length > 0 ? (
        <Classement comite={comite} terminer={setFait} />
      ) : (
        <ClassementLu comite={comite} />
      )}
    </>
  )
}
