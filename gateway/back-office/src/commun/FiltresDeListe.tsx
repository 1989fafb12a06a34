import Button from '@codegouvfr/react-dsfr/Button'
import { ChampTexte } from './ChampTexte'
import { ChoixDeListe } from './ChoixDeListe'
import { CHOIX_DE_REGIONS } from './regions-choix'
import { useFiltres } from './useFiltres'

type ListeDeChoix = {
  readonly nom: string
  readonly libelle: string
  readonly sansChoix: string
  readonly choix: readonly (readonly [valeur: string, libelle: string])[]
}

type Props = {
  readonly titre: string
  readonly listes: readonly ListeDeChoix[]
  readonly avecRegion?: boolean
  /** Label of the search field, `recherche` in the address; none without it. */
  readonly recherche?: string
}

/** The filters of a list, one click each, in the address. */
export function FiltresDeListe({ titre, listes, avecRegion = false, recherche }: Props) {
  const regions = { nom: 'region', libelle: 'Région', sansChoix: 'Toutes les régions', choix: CHOIX_DE_REGIONS }
  const toutes = avecRegion ? [regions, ...listes] : listes
  const noms = [...toutes.map(({ nom }) => nom), 'recherche']
  const { filtres, changer } = useFiltres(noms)
  return (
    <div className="esms-barre" role="search" aria-label={titre}>
      {toutes.map(({ nom, ...liste }) => (
        <ChoixDeListe
          key={nom}
          {...liste}
          valeur={filtres[nom] ?? ''}
          changer={(valeur) => changer({ [nom]: valeur })}
        />
      ))}
      {recherche !== undefined && (
        <ChampTexte
          libelle={recherche}
          valeur={filtres['recherche'] ?? ''}
          changer={(valeur) => changer({ recherche: valeur })}
        />
      )}
      <Button priority="tertiary no outline" onClick={() => changer(Object.fromEntries(noms.map((nom) => [nom, ''])))}>
        Effacer les filtres
      </Button>
    </div>
  )
}
