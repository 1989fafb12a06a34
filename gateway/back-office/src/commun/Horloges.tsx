import Input from '@codegouvfr/react-dsfr/Input'
import { instantDeParis, jourEtHeureDeParis } from './dates'

type Props = {
  readonly au: string
  readonly connuLe: string
  readonly changer: (horloges: { readonly au?: string; readonly 'connu-le'?: string }) => void
}

/** The two clocks of the ledger: what had taken effect on a day, as it was known at an instant. */
export function Horloges({ au, connuLe, changer }: Props) {
  return (
    <>
      <Input
        label="Situation au"
        nativeInputProps={{ type: 'date', value: au, onChange: ({ target }) => changer({ au: target.value }) }}
      />
      <Input
        label="Connue le (heure de Paris)"
        nativeInputProps={{
          type: 'datetime-local',
          value: connuLe === '' ? '' : jourEtHeureDeParis(connuLe),
          onChange: ({ target }) => changer({ 'connu-le': target.value === '' ? '' : instantDeParis(target.value) }),
        }}
      />
    </>
  )
}
