import Button from '@codegouvfr/react-dsfr/Button'
import { aUnRole, type Session } from '../../api/session'
import type { ProjetUsage, SuiviMois } from '../../api/usages'
import { formaterMois } from '../../commun/mois'
import type { GesteSurMois } from './ActeSurMois'

export type ActeOuvert = { readonly geste: GesteSurMois; readonly mois: string }

type Props = {
  readonly session: Session
  readonly projet: ProjetUsage
  readonly mois: SuiviMois
  readonly ouvrir: (acte: ActeOuvert) => void
}

/** The buttons of this person's role on a month in this state. */
export function GestesSurMois({ session, projet, mois: { mois, etat }, ouvrir }: Props) {
  const instructeur = aUnRole(session, 'ARS_INSTRUCTEUR') && session.region === projet.region
  const possibles: readonly (readonly [GesteSurMois, string])[] =
    aUnRole(session, 'PORTEUR') && etat !== 'CERTIFIE' && etat !== 'VALIDE'
      ? [['certifier', 'Certifier']]
      : instructeur && etat === 'CERTIFIE'
        ? [
            ['valider', 'Valider'],
            ['reprendre', 'Demander de reprendre'],
          ]
        : []
  return (
    <div className="esms-actions fr-mt-0">
      {possibles.map(([geste, texte]) => (
        <Button key={geste} size="small" priority="secondary" onClick={() => ouvrir({ geste, mois })}>
          <span>
            {texte} <span className="fr-sr-only">{formaterMois(mois)}</span>
          </span>
        </Button>
      ))}
    </div>
  )
}
