import Notice from '@codegouvfr/react-dsfr/Notice'
import { useDemonstration } from '../api/demonstration'
import { formaterInstant } from '../commun/dates'

/** In the demonstration the platform's clock stands still: its day is not that of the person's computer. */
export function BandeauDeDemonstration() {
  const instant = useDemonstration()
  if (instant === undefined) return null
  return (
    <aside aria-label="Plateforme de démonstration">
      <Notice
        title="Plateforme de démonstration."
        description={`Tout y est inventé, et l’on y est le ${formaterInstant(instant)}.`}
      />
    </aside>
  )
}
