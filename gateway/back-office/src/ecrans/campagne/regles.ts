import type { Campagne, Parametre, ValeurParametre } from '../../api/campagnes'
import { normaliser } from '../../commun/recherche'

/** One value in force from a day to another, for the nation or for one region. */
export type Regle = ValeurParametre & {
  readonly cle: string
  readonly libelle: string
  readonly unite: Parametre['unite']
  readonly region: string | undefined
}

export function reglesDe({ parametres }: Pick<Campagne, 'parametres'>): Regle[] {
  return Object.entries(parametres).flatMap(([cle, { libelle, unite, valeurs, regions = {} }]) => [
    ...valeurs.map((valeur) => ({ ...valeur, cle, libelle, unite, region: undefined })),
    ...Object.entries(regions).flatMap(([region, siennes]) =>
      siennes.map((valeur) => ({ ...valeur, cle, libelle, unite, region })),
    ),
  ])
}

type Choix = { readonly statut: string; readonly region: string; readonly recherche: string }

/** With a region, its own values and the national ones they stand beside. */
export function choisirRegles(regles: readonly Regle[], { statut, region, recherche }: Choix): Regle[] {
  const mots = normaliser(recherche)
  return regles.filter(
    (regle) =>
      (statut === '' || regle.reference.statut === statut) &&
      (region === '' || regle.region === undefined || regle.region === region) &&
      (mots === '' ||
        normaliser(`${regle.cle} ${regle.libelle} ${regle.reference.texte} ${regle.reference.regle ?? ''}`).includes(
          mots,
        )),
  )
}
