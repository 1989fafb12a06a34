import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

type Props = { readonly children: string; readonly document?: string }

/**
 * The page's only h1. It names the browser tab and, after a navigation inside the application, receives the
 * focus so that a screen reader announces the new page as it would a full load.
 */
export function Titre({ children, document: titreDuDocument = children }: Props) {
  const reference = useRef<HTMLHeadingElement>(null)
  const premierAffichage = useLocation().key === 'default'
  const retour = useNavigationType() === 'POP'

  useEffect(() => {
    document.title = `${titreDuDocument} – ESMS numérique`
  }, [titreDuDocument])

  useEffect(() => {
    if (premierAffichage) return
    // "Back" keeps the scroll position that the browser restores.
    if (!retour) window.scrollTo(0, 0)
    reference.current?.focus({ preventScroll: true })
    // Only when the page appears: sorting or filtering changes the address, not the page.
  }, [])

  return (
    <h1 ref={reference} tabIndex={-1} className="esms-titre fr-mb-2w">
      {children}
    </h1>
  )
}
