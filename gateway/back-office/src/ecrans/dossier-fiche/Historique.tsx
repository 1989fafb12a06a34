import { useHistorique } from '../../api/dossiers'
import { formaterInstant } from '../../commun/dates'
import { ETATS_DOSSIER } from '../../commun/dossiers'
import { Lecture } from '../../commun/Lecture'
import { phraseDuChangement } from './historique'

/** Who did what, when and why, the latest first. */
export function Historique({ dossierId }: { readonly dossierId: string }) {
  const historique = useHistorique(dossierId)
  return (
    <Lecture requete={historique} quoi="historique" sansDate>
      {({ elements }) => (
        <ol reversed>
          {elements
            .toReversed()
            .map(({ rang, instant, par, action, etatAvant, etatApres, detail, changements = [] }) => (
              <li key={rang}>
                <strong>{formaterInstant(instant)}</strong> : {action}, {par}
                {etatAvant !== etatApres && ` (${ETATS_DOSSIER[etatApres].toLowerCase()})`}
                {detail !== undefined && ` – ${detail}`}
                {changements.length > 0 && (
                  <ul>
                    {changements.map((changement) => (
                      <li key={changement.champ}>{phraseDuChangement(changement)}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
        </ol>
      )}
    </Lecture>
  )
}
