import { useId } from 'react'
import { compter } from './pluriel'

type Props = {
  readonly libelle: string
  readonly indication: string
  /** Endings that the file chooser offers: ".csv". */
  readonly accepte: string
  readonly fichier: File | undefined
  readonly changer: (fichier: File | undefined) => void
  readonly erreur?: string | undefined
}

/** A file to send, with its name and size once chosen. */
export function ChampFichier({ libelle, indication, accepte, fichier, changer, erreur }: Props) {
  const id = useId()
  return (
    <div className={`fr-upload-group${erreur === undefined ? '' : ' fr-input-group--error'}`}>
      <label className="fr-label" htmlFor={id}>
        {libelle}
        <span className="fr-hint-text">{indication}</span>
      </label>
      <input
        id={id}
        className="fr-upload"
        type="file"
        accept={accepte}
        aria-describedby={`${id}-message`}
        aria-invalid={erreur !== undefined}
        onChange={({ target }) => changer(target.files?.[0])}
      />
      <p id={`${id}-message`} className={erreur === undefined ? 'fr-text--sm' : 'fr-error-text'} role="status">
        {erreur ?? (fichier === undefined ? '' : `${fichier.name}, ${compter(fichier.size, 'octet')}`)}
      </p>
    </div>
  )
}
