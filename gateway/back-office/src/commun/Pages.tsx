import { Link, useLocation, useSearchParams } from 'react-router'

type Props = { readonly curseurSuivant: string | undefined; readonly affiches: number; readonly nom: string }

/** Cursors of the pages already seen; the address holds only the present one. */
type Chemin = { readonly curseurs?: readonly string[] }

/** First, previous and next page of a list that the service pages by cursor. */
export function Pages({ curseurSuivant, affiches, nom }: Props) {
  const [adresse] = useSearchParams()
  const { state } = useLocation() as { state: Chemin | null }
  const curseur = adresse.get('curseur') ?? ''
  const vus = state?.curseurs ?? []
  const vers = (valeur: string) => {
    const suivante = new URLSearchParams(adresse)
    suivante.delete('curseur')
    if (valeur !== '') suivante.set('curseur', valeur)
    return { search: suivante.toString() }
  }
  if (curseur === '' && curseurSuivant === undefined) return null
  return (
    <nav className="fr-pagination" aria-label={`Pages : ${nom}`}>
      <ul className="fr-pagination__list">
        <li>
          <Lien vers={vers('')} etat={{ curseurs: [] }} actif={curseur !== ''} classe="first" texte="Première page" />
        </li>
        <li>
          <Lien
            vers={vers(vus.at(-1) ?? '')}
            etat={{ curseurs: vus.slice(0, -1) }}
            actif={vus.length > 0}
            classe="prev"
            texte="Page précédente"
          />
        </li>
        <li>
          <span className="fr-pagination__link" aria-current="page">
            {vus.length > 0 || curseur === '' ? `Page ${vus.length + 1}` : 'Page en cours'}
            <span className="fr-sr-only"> ({affiches} lignes)</span>
          </span>
        </li>
        <li>
          <Lien
            vers={vers(curseurSuivant ?? '')}
            etat={{ curseurs: [...vus, curseur] }}
            actif={curseurSuivant !== undefined}
            classe="next"
            texte="Page suivante"
          />
        </li>
      </ul>
    </nav>
  )
}

type PropsLien = {
  readonly vers: { readonly search: string }
  readonly etat: Chemin
  readonly actif: boolean
  readonly classe: string
  readonly texte: string
}

function Lien({ vers, etat, actif, classe, texte }: PropsLien) {
  const style = `fr-pagination__link fr-pagination__link--${classe} fr-pagination__link--label`
  return actif ? (
    <Link className={style} to={vers} state={etat} preventScrollReset>
      {texte}
    </Link>
  ) : (
    // Without an address it is not a link: the DSFR shows it greyed, screen readers as unavailable.
    <a className={style} aria-disabled="true" role="link">
      {texte}
    </a>
  )
}
