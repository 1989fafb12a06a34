import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { Financement } from '../../api/financements'
import type { Session } from '../../api/session'
import { useEcheancier } from '../../api/versements'
import { Lecture } from '../../commun/Lecture'
import { formaterMontant } from '../../commun/montant'
import { Reussite } from '../../commun/Reussite'
import { Compte } from './Compte'
import { Constater } from './Constater'
import { Deploiement } from './Deploiement'
import { estPour } from './droits'
import { UnVersement } from './UnVersement'

/** The schedule: each payment, what it waits for, and the acts of each role. */
export function Versements({ financement }: { readonly financement: Financement }) {
  const session = useOutletContext<Session>()
  const { dossierId } = financement
  const echeancier = useEcheancier(dossierId)
  const [fait, setFait] = useState('')
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      <Lecture requete={echeancier} quoi="échéancier" sansDate>
        {(lu) =>
          lu === null ? (
            <p>L’échéancier paraîtra quand la décision attributive sera prise.</p>
          ) : (
            <>
              <p>{formaterMontant(lu.totalCentimes)} à verser en tout.</p>
              {lu.versements.map((versement) => (
                <UnVersement key={versement.id} versement={versement} terminer={setFait} />
              ))}
              {estPour(session, financement, 'ARS_INSTRUCTEUR') && (
                <Constater dossierId={dossierId} terminer={setFait} />
              )}
              <Compte financement={financement} terminer={setFait} />
              <Deploiement financement={financement} terminer={setFait} />
            </>
          )
        }
      </Lecture>
    </>
  )
}
