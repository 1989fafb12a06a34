import { useEffect } from 'react'

type Conceale = { readonly modal: { conceal(): void } }

/**
 * Two things the DSFR's script gets wrong with the display settings: closing gives the focus to the first
 * button that can open the modal, even one that is hidden, and Escape does nothing while a choice has the focus.
 */
export function useModales(): void {
  useEffect(() => {
    let ouvreur: HTMLElement | undefined

    const retenir = ({ target }: Event) => {
      if (target instanceof Element) ouvreur = target.closest<HTMLElement>('button[aria-controls]') ?? ouvreur
    }
    const rendreLeFocus = ({ target }: Event) => {
      const bouton = ouvreur
      if (target instanceof Element && bouton?.getAttribute('aria-controls') === target.id) {
        // After the DSFR has moved the focus itself.
        setTimeout(() => bouton.focus())
      }
    }
    const fermer = (evenement: KeyboardEvent) => {
      if (evenement.key !== 'Escape' || !(evenement.target instanceof HTMLInputElement)) return
      const modale = evenement.target.closest('dialog.fr-modal')
      if (modale !== null) (window as unknown as { dsfr(noeud: Element): Conceale }).dsfr(modale).modal.conceal()
    }

    // Captured: the DSFR's own events do not bubble.
    const options = { capture: true }
    document.addEventListener('click', retenir, options)
    document.addEventListener('dsfr.conceal', rendreLeFocus, options)
    document.addEventListener('keydown', fermer, options)
    return () => {
      document.removeEventListener('click', retenir, options)
      document.removeEventListener('dsfr.conceal', rendreLeFocus, options)
      document.removeEventListener('keydown', fermer, options)
    }
  }, [])
}
