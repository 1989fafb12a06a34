import { useEffect, useId, useRef, type ReactNode } from 'react'
import './dialogue.css'

type Props = {
  readonly titre: string
  readonly fermer: () => void
  readonly children: ReactNode
  readonly large?: boolean
}

/**
 * A modal dialog. The browser's own element traps the focus, closes on Escape and gives the focus back; the design
 * system's modal needs an id known when the page loads, and loses the focus when a table row opened it.
 */
export function Dialogue({ titre, fermer, children, large = false }: Props) {
  const dialogue = useRef<HTMLDialogElement>(null)
  const idTitre = useId()
  useEffect(() => {
    const element = dialogue.current
    const ouvreur = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      // Taken out of the page while open, the element does not give the focus back by itself.
      if (ouvreur instanceof HTMLElement && ouvreur.isConnected) ouvreur.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialogue}
      aria-labelledby={idTitre}
      className={`esms-dialogue${large ? ' esms-dialogue--large' : ''}`}
      onCancel={(evenement) => {
        evenement.preventDefault()
        fermer()
      }}
    >
      <div className="esms-dialogue__entete">
        <button
          type="button"
          className="fr-btn fr-btn--tertiary-no-outline fr-btn--sm fr-btn--icon-right fr-icon-close-line"
          onClick={fermer}
        >
          Fermer
        </button>
      </div>
      <h2 id={idTitre} className="fr-h4">
        {titre}
      </h2>
      {children}
    </dialog>
  )
}
