import type { ReactNode } from 'react'
import { Link } from 'react-router'
import './chiffres.css'
import { formaterMontant } from './montant'

/** A row of key figures; on a narrow screen they stack. */
export function Chiffres({ children }: { readonly children: ReactNode }) {
  return <dl className="esms-chiffres">{children}</dl>
}

type Props = {
  readonly libelle: string
  readonly valeur: string
  /** Where the list behind the figure is. */
  readonly vers?: string
  readonly children: ReactNode
}

export function Chiffre({ libelle, valeur, vers, children }: Props) {
  return (
    <div className="esms-chiffre">
      <dt>{libelle}</dt>
      <dd className="esms-chiffre__valeur">
        {vers === undefined ? (
          valeur
        ) : (
          <Link to={vers}>
            {valeur}
            <span className="fr-sr-only"> {libelle}, ouvrir la liste</span>
          </Link>
        )}
      </dd>
      <dd className="esms-chiffre__detail">{children}</dd>
    </div>
  )
}

type PropsPart = { readonly vers: string; readonly centimes: number; readonly children: string }

/** "12 000 € programmés", which opens its list unless there is nothing in it. */
export function PartDuChiffre({ vers, centimes, children }: PropsPart) {
  const texte = `${formaterMontant(centimes)} ${children}`
  return centimes === 0 ? texte : <Link to={vers}>{texte}</Link>
}
