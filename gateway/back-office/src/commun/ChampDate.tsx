import Input from '@codegouvfr/react-dsfr/Input'

type Props = {
  readonly libelle: string
  readonly valeur: string
  readonly changer: (valeur: string) => void
  readonly erreur?: string | undefined
}

/** A civil date, as the browser asks for it. */
export function ChampDate({ libelle, valeur, changer, erreur }: Props) {
  return (
    <Input
      label={libelle}
      state={erreur === undefined ? 'default' : 'error'}
      stateRelatedMessage={erreur}
      nativeInputProps={{ type: 'date', value: valeur, onChange: ({ target }) => changer(target.value) }}
    />
  )
}
