type Props = { readonly children: string }

/** Says what is being read; announced politely. */
export function Chargement({ children }: Props) {
  return (
    <p role="status">
      <span className="fr-icon-refresh-line fr-icon--sm fr-mr-1w" aria-hidden="true" />
      {children}
    </p>
  )
}
