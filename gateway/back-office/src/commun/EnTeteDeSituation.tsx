import { EtatDeLecture } from './EtatDeLecture'
import { formaterDate, formaterInstant } from './dates'

type Props = {
  readonly situation: { readonly situationAu: string; readonly arreteLe: string; readonly enveloppe: string }
  readonly luLe: number
  readonly enCours: boolean
  readonly actualiser: () => void
}

/** Which day the figures are of, where they come from, when the page read them. */
export function EnTeteDeSituation({ situation, ...lecture }: Props) {
  return (
    <div className="esms-situation fr-mb-3w">
      <p className="fr-mb-0">
        <strong>Situation arrêtée au {formaterDate(situation.situationAu)}</strong>, enveloppe {situation.enveloppe}.{' '}
        <span className="esms-mention">Consolidation lancée le {formaterInstant(situation.arreteLe)}.</span>
      </p>
      <EtatDeLecture {...lecture} />
    </div>
  )
}
