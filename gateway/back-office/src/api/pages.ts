type Page<T> = { readonly elements: readonly T[]; readonly curseurSuivant?: string }

/** Every page of a list that the service pages by cursor, for a screen that sorts and filters the whole of it. */
export async function toutesLesPages<T>(lire: (curseur: { curseur?: string }) => Promise<Page<T>>): Promise<T[]> {
  const lus: T[] = []
  let curseur: string | undefined
  do {
    const page = await lire(curseur === undefined ? {} : { curseur })
    lus.push(...page.elements)
    curseur = page.curseurSuivant
  } while (curseur !== undefined)
  return lus
}
