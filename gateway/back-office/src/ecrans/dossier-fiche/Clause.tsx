import Badge from '@codegouvfr/react-dsfr/Badge'
import Button from '@codegouvfr/react-dsfr/Button'
import { useState } from 'react'
import { useOutletContext } from 'react-router'
import type { ClauseEvaluee, Dossier } from '../../api/dossiers'
import type { Session } from '../../api/session'
import { formaterInstant } from '../../commun/dates'
import { Reference } from '../../commun/Reference'
import { peut } from './operations'
import { Trancher } from './Trancher'
import { VERDICTS } from './verdicts'
import './dossier.css'

type Props = { readonly clause: ClauseEvaluee; readonly dossier: Dossier }

/** One clause: verdict, why, what would satisfy it, the facts it read and the texts it comes from. */
export function Clause({ clause, dossier }: Props) {
  const session = useOutletContext<Session>()
  const [ouvert, setOuvert] = useState(false)
  const { libelle, severity } = VERDICTS[clause.verdict]
  const attend = dossier.clausesEnAttente.includes(clause.clause)
  const { verdictHumain } = clause
  return (
    <li className="esms-clause">
      <p className="esms-clause__titre">
        <Badge as="span" small {...(severity === undefined ? { noIcon: true } : { severity })}>
          {libelle}
        </Badge>{' '}
        <strong>{clause.libelle}</strong> <span className="esms-mention">{clause.clause}</span>
      </p>
      <p>{clause.phrase}</p>
      {clause.pourSatisfaire !== undefined && (
        <p>
          <strong>Pour la satisfaire :</strong> {clause.pourSatisfaire}
        </p>
      )}
      {verdictHumain !== undefined && (
        <p>
          <strong>Tranché :</strong> {verdictHumain.verdict === 'SATISFAIT' ? 'satisfaite' : 'non satisfaite'} par{' '}
          {verdictHumain.par} le {formaterInstant(verdictHumain.le)} – {verdictHumain.motif}
        </p>
      )}
      {attend && peut(session, dossier, 'TRANCHER') && (
        <Button size="small" priority="secondary" onClick={() => setOuvert(true)}>
          {`Trancher ${clause.clause}`}
        </Button>
      )}
      <Sources clause={clause} />
      {ouvert && <Trancher clause={clause} dossierId={dossier.dossierId} fermer={() => setOuvert(false)} />}
    </li>
  )
}

function Sources({ clause: { clause, faits, citations, lecture } }: { readonly clause: ClauseEvaluee }) {
  return (
    <details className="esms-ecriture">
      <summary>
        Faits et textes<span className="fr-sr-only"> de {clause}</span>
      </summary>
      {faits.length > 0 && (
        <ul>
          {faits.map(({ nom, valeur }) => (
            <li key={nom}>
              {nom} : {valeur}
            </li>
          ))}
        </ul>
      )}
      {lecture !== undefined && (
        <p>
          {lecture.ambiguite} : lecture retenue « {lecture.retenue} » ; l’autre, « {lecture.autre} »
          {lecture.phraseAutreLecture === undefined ? '' : `, dirait : ${lecture.phraseAutreLecture}`}
        </p>
      )}
      {citations.map((citation) => (
        <Reference key={citation.texte + citation.localisation + (citation.regle ?? '')} reference={citation} />
      ))}
    </details>
  )
}
