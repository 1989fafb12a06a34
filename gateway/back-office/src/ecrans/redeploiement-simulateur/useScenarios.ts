import { useSearchParams } from 'react-router'
import { ecrireScenario, lireScenario, type Scenario } from './scenario'

/** The simulations kept side by side, and the one shown; all in the address, so that a link shows the same comparison. */
export function useScenarios() {
  const [adresse, ecrire] = useSearchParams()
  const scenarios = adresse.getAll('s').flatMap((texte) => lireScenario(texte) ?? [])
  const demande = Number(adresse.get('n') ?? 0)
  const actif = Number.isInteger(demande) && demande >= 0 ? Math.min(demande, Math.max(scenarios.length - 1, 0)) : 0
  const changer = (suivants: readonly Scenario[], suivant: number) => {
    const suivante = new URLSearchParams(adresse)
    suivante.delete('s')
    suivante.delete('n')
    for (const scenario of suivants) suivante.append('s', ecrireScenario(scenario))
    if (suivant > 0) suivante.set('n', String(suivant))
    ecrire(suivante, { preventScrollReset: true })
  }
  return {
    scenarios,
    actif,
    montrer: (rang: number) => changer(scenarios, rang),
    ajouter: (scenario: Scenario) => changer([...scenarios, scenario], scenarios.length),
    remplacer: (scenario: Scenario) =>
      changer(scenarios.length === 0 ? [scenario] : scenarios.with(actif, scenario), actif),
    retirer: (rang: number) => changer(scenarios.toSpliced(rang, 1), actif > rang ? actif - 1 : actif),
  }
}
