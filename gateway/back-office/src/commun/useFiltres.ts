import { useSearchParams } from 'react-router'

/** Choices of a screen that live in the address; an absent one is empty. */
export type Filtres<N extends string> = Readonly<Record<N, string>>

/**
 * What the agent chose, in the address: a link, a reload or "back" shows the same list. Changing anything starts again at
 * the first page. A value the service does not know is refused by the service, in its words.
 */
export function useFiltres<const N extends string>(noms: readonly N[]) {
  const [adresse, ecrire] = useSearchParams()
  const filtres = Object.fromEntries(noms.map((nom) => [nom, adresse.get(nom) ?? ''])) as Filtres<N>
  const changer = (changement: Partial<Filtres<N>>) => {
    const suivante = new URLSearchParams(adresse)
    suivante.delete('curseur')
    suivante.delete('page')
    for (const [nom, valeur] of Object.entries<string | undefined>(changement)) {
      if (valeur === undefined || valeur === '') suivante.delete(nom)
      else suivante.set(nom, valeur)
    }
    ecrire(suivante, { replace: true, preventScrollReset: true })
  }
  return { filtres, changer }
}

/** The chosen filters, without the empty ones: what a request carries. */
export function choisis<N extends string>(filtres: Filtres<N>): Partial<Record<N, string>> {
  return Object.fromEntries(Object.entries(filtres).filter(([, valeur]) => valeur !== '')) as Partial<Record<N, string>>
}
