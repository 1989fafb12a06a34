import Input from '@codegouvfr/react-dsfr/Input'
import { SegmentedControl } from '@codegouvfr/react-dsfr/SegmentedControl'
import type { LigneRegion } from '../../api/pilotage'
import { compter } from '../../commun/pluriel'
import type { Parametres, Vue } from './useParametres'

type Props = {
  readonly parametres: Parametres
  readonly changer: (changement: Partial<Parametres>) => void
  readonly regions: readonly LigneRegion[]
  readonly affichees: number
}

/** Which regions the table shows; the counts are those of the data, not of the filter. */
export function Filtres({ parametres, changer, regions, affichees }: Props) {
  const enAlerte = regions.filter((region) => region.statut === 'ALERTE').length
  const choix = (vue: Vue, label: string) => ({
    label,
    nativeInputProps: { checked: parametres.vue === vue, onChange: () => changer({ vue }) },
  })
  return (
    <div className="esms-filtres">
      <SegmentedControl
        legend="Régions affichées"
        name="vue"
        segments={[choix('toutes', `Toutes (${regions.length})`), choix('alerte', `En alerte (${enAlerte})`)]}
      />
      <Input
        label="Chercher une région"
        className="esms-filtres__recherche"
        iconId="fr-icon-search-line"
        nativeInputProps={{
          type: 'search',
          autoComplete: 'off',
          value: parametres.recherche,
          onChange: (evenement) => changer({ recherche: evenement.target.value }),
        }}
      />
      <p role="status" className="fr-text--sm fr-mb-0 esms-mention">
        {compter(affichees, 'région affichée', 'régions affichées')} sur {regions.length}
      </p>
    </div>
  )
}
