import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import { TYPES, useConvention, usePreparation, type TypeConvention } from '../../api/conventions'
import type { Financement } from '../../api/financements'
import type { Session } from '../../api/session'
import { TYPES_CONVENTION } from '../../commun/financement'
import { Lecture } from '../../commun/Lecture'
import { PanneauProbleme } from '../../commun/PanneauProbleme'
import { Reussite } from '../../commun/Reussite'
import { estPour, pourPreparerConvention } from './droits'
import { UneConvention } from './UneConvention'

/** The agreement with the agency, and the one among the bodies of a group. */
export function Conventions({ financement }: { readonly financement: Financement }) {
  const [fait, setFait] = useState('')
  return (
    <>
      {fait !== '' && <Reussite key={fait}>{fait}</Reussite>}
      {TYPES.map((type) => (
        <Convention key={type} type={type} financement={financement} terminer={setFait} />
      ))}
    </>
  )
}

export type Terminer = (phrase: string) => void
type Props = { readonly type: TypeConvention; readonly financement: Financement; readonly terminer: Terminer }

function Convention({ type, financement, terminer }: Props) {
  const convention = useConvention(financement.dossierId, type)
  return (
    <section aria-labelledby={`titre-${type}`} className="fr-mb-4w">
      <h2 id={`titre-${type}`} className="fr-h5">
        {TYPES_CONVENTION[type]}
      </h2>
      <Lecture requete={convention} quoi="convention" sansDate>
        {(lue) =>
          lue === null ? (
            <Preparer type={type} financement={financement} terminer={terminer} />
          ) : (
            <UneConvention convention={lue} financement={financement} terminer={terminer} />
          )
        }
      </Lecture>
    </section>
  )
}

function Preparer({ type, financement, terminer }: Props) {
  const session = useOutletContext<Session>()
  const action = usePreparation(financement.dossierId, () => terminer(`${TYPES_CONVENTION[type]} en projet.`))
  const empechement = pourPreparerConvention(financement)
  return (
    <>
      <p>
        Pas encore préparée{empechement === undefined ? '.' : ` : ${empechement}`}
        {type === 'PARTENARIAT' && ' Elle n’existe que si le groupement compte plusieurs organismes gestionnaires.'}
      </p>
      {action.error !== null && <PanneauProbleme erreur={action.error} />}
      {empechement === undefined && estPour(session, financement, 'ARS_INSTRUCTEUR', 'ARS_DECIDEUR') && (
        <Button priority="secondary" onClick={() => action.mutate(type)}>
          {`Préparer la ${TYPES_CONVENTION[type].toLowerCase().replace('ars', 'ARS')}`}
        </Button>
      )}
    </>
  )
}
