import './barre-de-taux.css'
import { formaterTaux } from './taux'

type Props = { readonly pointsDeBase: number | undefined; readonly libelle: string }

/** A rate as a bar and as a figure; "sans objet" when there is nothing to divide by. */
export function BarreDeTaux({ pointsDeBase, libelle }: Props) {
  if (pointsDeBase === undefined) return <span className="esms-mention">sans objet</span>
  return (
    <span className="esms-taux">
      <progress className="esms-taux__barre" value={pointsDeBase} max={10_000} aria-label={libelle} />
      <span className="esms-taux__valeur">{formaterTaux(pointsDeBase)}</span>
    </span>
  )
}
