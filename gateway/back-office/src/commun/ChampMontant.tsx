import Input from '@codegouvfr/react-dsfr/Input'
import { useState } from 'react'
import { enSaisie, formaterMontant, lireEuros } from './montant'

type Props = {
  readonly libelle: string
  readonly centimes: number | undefined
  readonly changer: (centimes: number | undefined) => void
  readonly erreur?: string | undefined
  /** Said under the field once the amount is read: what it leaves, what it exceeds. */
  readonly remarque?: string | undefined
  readonly indication?: string
}

/** An amount typed in euros and kept in centimes; it says how it was read, because a misplaced comma costs a project. */
export function ChampMontant({ libelle, centimes, changer, erreur, remarque, indication }: Props) {
  const [saisie, setSaisie] = useState(enSaisie(centimes))
  // Rewritten only when the amount was changed from outside; "12," must stay while somebody types.
  const texte = lireEuros(saisie) === centimes ? saisie : enSaisie(centimes)
  const illisible = saisie.trim() !== '' && lireEuros(saisie) === undefined
  const message = illisible ? 'Écrivez un montant en euros, par exemple 12 500 ou 12 500,50.' : erreur
  const lu = centimes === undefined ? undefined : [formaterMontant(centimes), remarque].filter(Boolean).join(', ')
  return (
    <Input
      label={libelle}
      hintText={indication}
      state={message !== undefined ? 'error' : lu === undefined ? 'default' : 'info'}
      stateRelatedMessage={message ?? lu}
      nativeInputProps={{
        inputMode: 'decimal',
        autoComplete: 'off',
        value: illisible ? saisie : texte,
        onChange: ({ target }) => {
          setSaisie(target.value)
          changer(lireEuros(target.value))
        },
      }}
    />
  )
}
