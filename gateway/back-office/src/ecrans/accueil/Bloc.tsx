import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Lecture } from '../../commun/Lecture'

type Props<T> = {
  readonly id: string
  readonly titre: string
  readonly requete: Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching' | 'dataUpdatedAt' | 'refetch'>
  /** Where the whole list is. */
  readonly tout: readonly [texte: string, vers: string]
  readonly children: (donnees: T) => ReactNode
}

/** A part of the home page; when its service does not answer, it says so and the others stay. */
export function Bloc<T>({ id, titre, requete, tout, children }: Props<T>) {
  return (
    <section aria-labelledby={`titre-${id}`} className="esms-bloc">
      <h2 id={`titre-${id}`} className="fr-h5 fr-mb-1w">
        {titre}
      </h2>
      <Lecture requete={requete} quoi={titre.toLowerCase()} sansDate>
        {children}
      </Lecture>
      <p className="fr-mt-1w fr-mb-0">
        <Link to={tout[1]}>{tout[0]}</Link>
      </p>
    </section>
  )
}

type PropsTaches<L> = {
  readonly lignes: readonly L[]
  readonly cleDe: (ligne: L) => string
  readonly rendu: (ligne: L) => ReactNode
  readonly rien: string
}

const MONTREES = 5

/** The first ones, and how many there are: a home page is not a list. */
export function Taches<L>({ lignes, cleDe, rendu, rien }: PropsTaches<L>) {
  if (lignes.length === 0) return <p className="fr-mb-0">{rien}</p>
  return (
    <>
      <ul className="fr-mb-0">
        {lignes.slice(0, MONTREES).map((ligne) => (
          <li key={cleDe(ligne)}>{rendu(ligne)}</li>
        ))}
      </ul>
      {lignes.length > MONTREES && <p className="esms-mention fr-mb-0">et {lignes.length - MONTREES} de plus.</p>}
    </>
  )
}
