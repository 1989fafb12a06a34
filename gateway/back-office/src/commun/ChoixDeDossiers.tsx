import Checkbox from '@codegouvfr/react-dsfr/Checkbox'
import { useSearchParams } from 'react-router'

/** The files ticked, in the address. */
export function useDossiersCoches(): readonly [
  coches: readonly string[],
  cocher: (dossierId: string, oui: boolean) => void,
] {
  const [adresse, ecrire] = useSearchParams()
  const coches = adresse.getAll('d')
  const cocher = (dossierId: string, oui: boolean) => {
    const suivante = new URLSearchParams(adresse)
    suivante.delete('d')
    const suivants = oui ? [...coches, dossierId] : coches.filter((autre) => autre !== dossierId)
    for (const coche of suivants) suivante.append('d', coche)
    ecrire(suivante, { replace: true, preventScrollReset: true })
  }
  return [coches, cocher]
}

type Props = {
  readonly titre: string
  readonly dossiers: readonly { readonly dossierId: string; readonly porteur: string }[]
  readonly coches: readonly string[]
  readonly cocher: (dossierId: string, oui: boolean) => void
}

export function ChoixDeDossiers({ titre, dossiers, coches, cocher }: Props) {
  return (
    <Checkbox
      legend={titre}
      small
      options={dossiers.map(({ dossierId, porteur }) => ({
        label: `${dossierId}, ${porteur}`,
        nativeInputProps: {
          checked: coches.includes(dossierId),
          onChange: ({ target }) => cocher(dossierId, target.checked),
        },
      }))}
    />
  )
}
