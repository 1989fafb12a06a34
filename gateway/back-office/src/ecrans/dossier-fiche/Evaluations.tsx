import Alert from '@codegouvfr/react-dsfr/Alert'
import { SegmentedControl } from '@codegouvfr/react-dsfr/SegmentedControl'
import { useEvaluations, type Dossier, type Evaluation } from '../../api/dossiers'
import { formaterInstant } from '../../commun/dates'
import { Lecture } from '../../commun/Lecture'
import { compter } from '../../commun/pluriel'
import { useFiltres } from '../../commun/useFiltres'
import { Clause } from './Clause'
import { VERDICTS } from './verdicts'

/** The last evaluation: its result, what would be enough to change it, and every clause with its texts. */
export function Evaluations({ dossier }: { readonly dossier: Dossier }) {
  const evaluations = useEvaluations(dossier.dossierId)
  return (
    <Lecture requete={evaluations} quoi="évaluations" sansDate>
      {({ elements }) => {
        const derniere = elements.at(-1)
        return derniere === undefined ? (
          <p>Le dossier n’a pas encore été évalué.</p>
        ) : (
          <UneEvaluation evaluation={derniere} nombre={elements.length} dossier={dossier} />
        )
      }}
    </Lecture>
  )
}

const RESULTATS = {
  RECEVABLE: { titre: 'Recevable', severity: 'success' },
  NON_RECEVABLE: { titre: 'Non recevable', severity: 'error' },
  A_INSTRUIRE: { titre: 'À instruire par une personne', severity: 'warning' },
} as const

type Props = { readonly evaluation: Evaluation; readonly nombre: number; readonly dossier: Dossier }

function UneEvaluation({ evaluation, nombre, dossier }: Props) {
  const { filtres, changer } = useFiltres(['clauses'])
  const { resultat, instant, conseil, clauses, nombreEssms, nombreEssmsFinancables } = evaluation
  const { titre, severity } = RESULTATS[resultat]
  const attendues = clauses.filter(({ verdict }) => verdict === 'A_INSTRUIRE' || verdict === 'NON_SATISFAIT')
  const aInstruire = clauses.filter(({ verdict }) => verdict === 'A_INSTRUIRE')
  const tranchees = aInstruire.length > 0 && aInstruire.every(({ verdictHumain }) => verdictHumain !== undefined)
  const toutes = filtres.clauses === 'toutes' || attendues.length === 0
  const choix = (valeur: string, label: string, checked: boolean) => ({
    label,
    nativeInputProps: { checked, onChange: () => changer({ clauses: valeur }) },
  })
  return (
    <>
      <Alert
        severity={severity}
        as="h2"
        className="fr-mb-2w"
        title={titre}
        description={`${nombreEssmsFinancables} ESSMS finançables sur ${nombreEssms}. Évalué le ${formaterInstant(instant)}${nombre > 1 ? `, ${nombre}e évaluation` : ''}, règles ${evaluation.versionRegles}.${tranchees ? ' Chaque clause à instruire a été tranchée par une personne.' : ''}`}
      />
      {conseil !== undefined && (
        <div className="esms-aide fr-mb-3w">
          <p className="fr-mb-1w">
            <strong>Le plus petit changement :</strong> {conseil.phrase}
          </p>
          <ul>
            {conseil.changements.map(({ clause, phrase }) => (
              <li key={clause + phrase}>
                {phrase} ({clause})
              </li>
            ))}
          </ul>
        </div>
      )}
      <SegmentedControl
        legend="Clauses affichées"
        name="clauses"
        className="fr-mb-2w"
        segments={[
          choix('', `Non satisfaites ou à instruire (${attendues.length})`, !toutes),
          choix('toutes', `Toutes (${clauses.length})`, toutes),
        ]}
      />
      <p role="status" className="fr-text--sm esms-mention">
        {compter((toutes ? clauses : attendues).length, 'clause affichée', 'clauses affichées')} :{' '}
        {Object.entries(VERDICTS)
          .map(
            ([verdict, { libelle }]) =>
              [libelle, clauses.filter((clause) => clause.verdict === verdict).length] as const,
          )
          .filter(([, combien]) => combien > 0)
          .map(([libelle, combien]) => `${libelle.toLowerCase()} : ${combien}`)
          .join(', ')}
      </p>
      <ul className="fr-raw-list">
        {(toutes ? clauses : attendues).map((clause) => (
          <Clause key={clause.clause} clause={clause} dossier={dossier} />
        ))}
      </ul>
    </>
  )
}
