import Button from '@codegouvfr/react-dsfr/Button'
import { formaterLecture } from './dates'

type Props = { readonly luLe: number; readonly enCours: boolean; readonly actualiser: () => void }

/** When the page's data were read, and the way to read them again. */
export function EtatDeLecture({ luLe, enCours, actualiser }: Props) {
  return (
    <div className="esms-lecture">
      <p role="status" className="fr-text--sm fr-mb-0 esms-mention">
        {enCours ? 'Actualisation en cours…' : `Page lue ${formaterLecture(luLe, Date.now())}.`}
      </p>
      <Button
        size="small"
        priority="secondary"
        iconId="fr-icon-refresh-line"
        onClick={actualiser}
        nativeButtonProps={{ 'aria-disabled': enCours }}
      >
        Actualiser
      </Button>
    </div>
  )
}
