/** The rows that have every value chosen in the address; an empty choice keeps them all. */
export function garder<L>(lignes: readonly L[], choisis: Readonly<Partial<Record<keyof L & string, string>>>): L[] {
  const voulus = Object.entries(choisis).filter(([, valeur]) => valeur !== '' && valeur !== undefined)
  return lignes.filter((ligne) => voulus.every(([nom, valeur]) => ligne[nom as keyof L] === valeur))
}
