import Select from '@codegouvfr/react-dsfr/Select'

type Props = {
  readonly libelle: string
  readonly valeur: string
  readonly changer: (valeur: string) => void
  readonly choix: readonly (readonly [valeur: string, libelle: string])[]
  /** What the empty choice is called: "Tous les états", "Choisissez une région". */
  readonly sansChoix?: string
  readonly erreur?: string | undefined
}

/** A native list, so that the keyboard and every screen reader know it. */
export function ChoixDeListe({ libelle, valeur, changer, choix, sansChoix, erreur }: Props) {
  return (
    <Select
      label={libelle}
      state={erreur === undefined ? 'default' : 'error'}
      stateRelatedMessage={erreur}
      nativeSelectProps={{ value: valeur, onChange: ({ target }) => changer(target.value) }}
    >
      {sansChoix !== undefined && <option value="">{sansChoix}</option>}
      {choix.map(([cle, texte]) => (
        <option key={cle} value={cle}>
          {texte}
        </option>
      ))}
    </Select>
  )
}
