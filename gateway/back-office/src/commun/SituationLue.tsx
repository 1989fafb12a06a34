import { formaterDate } from './dates'

type Props = { readonly au: string; readonly consolidations: readonly string[] }

/** The day that the figures show, and the consolidation that read them. */
export function SituationLue({ au, consolidations }: Props) {
  return (
    <p className="fr-text--sm esms-mention">
      Situation au {formaterDate(au)}, consolidation {consolidations.join(', ')}.
    </p>
  )
}
