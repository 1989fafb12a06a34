import type { ReactNode } from 'react'
import './chiffres.css'

/** A row of key figures; on a narrow screen they stack. */
export function Chiffres({ children }: { readonly children: ReactNode }) {
  return <dl className="esms-chiffres">{children}</dl>
}

type Props = { readonly libelle: string; readonly valeur: string; readonly children: ReactNode }

export function Chiffre({ libelle, valeur, children }: Props) {
  return (
    <div className="esms-chiffre">
      <dt>{libelle}</dt>
      <dd className="esms-chiffre__valeur">{valeur}</dd>
      <dd className="esms-chiffre__detail">{children}</dd>
    </div>
  )
}
