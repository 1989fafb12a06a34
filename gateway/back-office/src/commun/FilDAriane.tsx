import Breadcrumb from '@codegouvfr/react-dsfr/Breadcrumb'

type Props = { readonly parents: readonly (readonly [texte: string, vers: string])[]; readonly ici: string }

/** Where the page is; the last step is the page itself. */
export function FilDAriane({ parents, ici }: Props) {
  return (
    <Breadcrumb
      homeLinkProps={{ to: '/' }}
      segments={parents.map(([label, to]) => ({ label, linkProps: { to } }))}
      currentPageLabel={ici}
    />
  )
}
