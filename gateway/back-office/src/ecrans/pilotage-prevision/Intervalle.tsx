import type { HorizonPrevu } from '../../api/prevision'
import { formaterEuros } from '../../commun/montant'
import { formaterTaux } from '../../commun/taux'
import { part } from './part'
import './intervalle.css'

type Props = { readonly horizon: HorizonPrevu; readonly alloueCentimes: number }

/** The probable amount, its interval in words, and the same thing drawn on the allocated credits. */
export function Intervalle({ horizon, alloueCentimes }: Props) {
  const { medianeCentimes, basCentimes, hautCentimes, constate, pointsDeBase } = horizon
  const debut = part(basCentimes, alloueCentimes)
  const fin = part(hautCentimes, alloueCentimes)
  const milieu = part(medianeCentimes, alloueCentimes)
  return (
    <div className="esms-intervalle">
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="esms-intervalle__fond" x="0" y="4" width="100" height="4" />
        <rect className="esms-intervalle__bande" x={debut} y="1" width={Math.max(fin - debut, 0.5)} height="10" />
        <rect className="esms-intervalle__milieu" x={Math.max(milieu - 0.75, 0)} y="0" width="1.5" height="12" />
      </svg>
      <span>
        <strong>{formaterEuros(medianeCentimes)}</strong>{' '}
        {constate ? '(constat)' : `(de ${formaterEuros(basCentimes)} à ${formaterEuros(hautCentimes)})`}
        {pointsDeBase !== undefined && `, ${formaterTaux(pointsDeBase)}`}
      </span>
    </div>
  )
}
