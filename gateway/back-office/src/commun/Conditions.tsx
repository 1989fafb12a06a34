import type { Condition } from '../api/versements'
import { Reference } from './Reference'
import './conditions.css'

/** What a payment waits for: each condition, the fact that meets it or what is missing, and its text. */
export function Conditions({ conditions }: { readonly conditions: readonly Condition[] }) {
  return (
    <ul className="esms-conditions">
      {conditions.map(({ code, libelle, satisfaite, raison, reference }) => (
        <li key={code} className={satisfaite ? 'fr-icon-success-fill' : 'fr-icon-close-circle-line'}>
          <span>
            <strong>{libelle}</strong> – {satisfaite ? 'remplie' : 'manque'} : {raison}
            <Reference reference={reference} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** "2 conditions sur 5 manquent : …": in a table's cell. */
export function manques(conditions: readonly Condition[]): string {
  const manquantes = conditions.filter(({ satisfaite }) => !satisfaite)
  return manquantes.length === 0 ? 'Rien ne manque' : manquantes.map(({ libelle }) => libelle).join(' ; ')
}
