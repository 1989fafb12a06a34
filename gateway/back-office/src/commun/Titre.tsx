import { useEffect, useRef } from 'react'
import { useNavigationType } from 'react-router'

/** The first page of a load is announced by the browser itself; taking the focus would skip the links above it. */
let premierePage = true

type Props = { readonly children: string; readonly document?: string }

/**
 * The page's only h1. It names the browser tab and, after a navigation inside the application, receives the
 * focus so that a screen reader announces the new page as it would a full load.
 */
export function Titre({ children, document: titreDuDocument = children }: Props) {
  const reference = useRef<HTMLHeadingElement>(null)
  const retour = useNavigationType() === 'POP'

  useEffect(() => {
    document.title = `${titreDuDocument} – ESMS numérique`
  }, [titreDuDocument])

  useEffect(() => {
    if (premierePage) {
      premierePage = false
      return
    }
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
