import Alert from '@codegouvfr/react-dsfr/Alert'
import { useEffect, useRef } from 'react'

/** What was just done; it stays until the page changes, and takes the focus since its button may be gone. */
export function Reussite({ children }: { readonly children: string }) {
  const reference = useRef<HTMLDivElement>(null)
  useEffect(() => {
    reference.current?.focus()
  }, [children])
  return (
    <div ref={reference} tabIndex={-1} role="status" className="fr-mb-3w esms-titre">
      <Alert severity="success" small description={children} />
    </div>
  )
}
