import Input from '@codegouvfr/react-dsfr/Input'

type Props = {
  readonly libelle: string
  readonly valeur: string
  readonly changer: (valeur: string) => void
  readonly erreur?: string | undefined
  readonly indication?: string
  readonly long?: boolean
}

/** A text field with its error; `long` for several lines. */
export function ChampTexte({ libelle, valeur, changer, erreur, indication, long = false }: Props) {
  const commun = {
    label: libelle,
    hintText: indication,
    state: erreur === undefined ? 'default' : 'error',
    stateRelatedMessage: erreur,
  } as const
  return long ? (
    <Input
      {...commun}
      textArea
      nativeTextAreaProps={{ rows: 3, value: valeur, onChange: ({ target }) => changer(target.value) }}
    />
  ) : (
    <Input
      {...commun}
      nativeInputProps={{ autoComplete: 'off', value: valeur, onChange: ({ target }) => changer(target.value) }}
    />
  )
}

/** Undefined when the text fits what the contract takes, the sentence to show otherwise. */
export function erreurDeTexte(valeur: string, quoi: string, minimum = 3, maximum = 200): string | undefined {
  const longueur = valeur.trim().length
  if (longueur < minimum) return `Indiquez ${quoi} (${minimum} caractères au moins).`
  if (longueur > maximum) return `Raccourcissez ${quoi} : ${maximum} caractères au plus, ${longueur} écrits.`
  return undefined
}

/** Focuses the first field in error of a form, once the errors are on the page. */
export function montrerLaPremiereErreur(formulaire: ParentNode = document): void {
  requestAnimationFrame(() =>
    formulaire
      .querySelector<HTMLElement>(
        '.fr-input-group--error input, .fr-input-group--error textarea, .fr-select-group--error select',
      )
      ?.focus(),
  )
}
