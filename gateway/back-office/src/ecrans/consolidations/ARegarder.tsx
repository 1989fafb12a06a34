import type { Traitement } from '../../api/traitements'
import { compter } from '../../commun/pluriel'
import { nomDeRegion } from '../../commun/regions-choix'
import { quellesParties, raisonsDe, type Raison } from './regarder'
import './regarder.css'

/** The first reason on one line; every reason, with the parts it concerns, when it is opened. */
export function ARegarder({ traitement }: { readonly traitement: Traitement }) {
  const [premiere, ...autres] = raisonsDe(traitement)
  if (premiere === undefined) return '–'
  return (
    <details className="esms-regarder">
      <summary>
        <span className="esms-regarder__raison">
          {quellesParties(premiere.parties)} : {premiere.phrase}
        </span>
        {autres.length > 0 && ` et ${compter(autres.length, 'autre raison', 'autres raisons')}`}
        <span className="fr-sr-only"> (passage {traitement.id})</span>
      </summary>
      <ul>
        {[premiere, ...autres].map((raison) => (
          <UneRaison key={raison.phrase} {...raison} />
        ))}
      </ul>
    </details>
  )
}

function UneRaison({ phrase, parties }: Raison) {
  return (
    <li>
      <strong>{quellesParties(parties)}</strong> : {phrase}
      {parties.length > 1 && <span className="esms-reference">{parties.map(nomDeRegion).join(', ')}</span>}
    </li>
  )
}
