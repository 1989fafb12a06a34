import Button from '@codegouvfr/react-dsfr/Button'
import Notice from '@codegouvfr/react-dsfr/Notice'
import type { LigneTableau, TableauProgrammation } from '../../api/programmation'
import { AideRegle } from '../../commun/AideRegle'
import { formaterDate, formaterInstant } from '../../commun/dates'
import { enOrdre, exporter } from '../../commun/exporter'
import { formaterMontant } from '../../commun/montant'
import { TableDeListe } from '../../commun/TableDeListe'
import { useTri } from '../../commun/useTri'
import { COLONNES_ORIGINES, COLONNES_REGIONS, ligneDuTotal, originesDe } from './colonnes'
import './programmation.css'

/** Programmed, engaged and available, per region then per origin of the credits; what the redeployment would take. */
export function Tableau({ tableau }: { readonly tableau: TableauProgrammation }) {
  const [premiere] = tableau.regions
  return (
    <>
      <Disponible tableau={tableau} />
      <p className="fr-text--sm esms-mention">
        Situation au {formaterDate(tableau.au)}, connue le {formaterInstant(tableau.connuLe)} (mouvement{' '}
        {tableau.sequence}).
      </p>
      {tableau.note !== undefined && <Notice className="fr-mb-2w" severity="info" title={tableau.note} />}
      {premiere !== undefined && (
        <AideRegle titre="Ce qu’une région perdrait au redéploiement" references={[premiere.perte.reference]}>
          <p>
            Tout ce qui est alloué et n’est pas engagé à la fin du {formaterDate(premiere.perte.jour)}, programmations
            comprises.{' '}
            {premiere.perte.constatee
              ? 'Ce jour est passé : seule une circulaire antérieure, enregistrée depuis, changerait le chiffre.'
              : 'La situation affichée s’arrête avant la fin de ce jour : le chiffre peut changer.'}
          </p>
        </AideRegle>
      )}
      {tableau.regions.length > 1 && <Regions tableau={tableau} />}
      <Origines regions={tableau.regions} enveloppe={tableau.enveloppe} />
    </>
  )
}

/** Always in view while the page scrolls: what is left decides every action under it. */
function Disponible({ tableau: { total, regions } }: { readonly tableau: TableauProgrammation }) {
  return (
    <p className="esms-disponible" role="status">
      <span>
        {regions.length === 1 ? regions[0]!.nom : 'Toutes régions'} :{' '}
        <strong>{formaterMontant(total.disponibleCentimes)}</strong> disponibles
      </span>
      <span>{formaterMontant(total.programmeCentimes)} programmés</span>
      <span>{formaterMontant(total.engageCentimes)} engagés</span>
    </p>
  )
}

function Regions({ tableau }: { readonly tableau: TableauProgrammation }) {
  const { tri, sens, trier } = useTri('disponible', 'desc')
  const lignes = enOrdre(tableau.regions, COLONNES_REGIONS, { tri, sens }) as readonly LigneTableau[]
  return (
    <>
      <TableDeListe
        id="regions"
        legende="AE par région"
        colonnes={COLONNES_REGIONS}
        lignes={lignes}
        cleDe={({ region }) => region}
        vide="Aucune région visible."
        total={ligneDuTotal(tableau)}
        tri={{ tri, sens, trier }}
      />
      <Button
        priority="secondary"
        iconId="fr-icon-download-line"
        className="fr-mb-4w"
        onClick={() => exporter(`programmation_${tableau.enveloppe}_au-${tableau.au}.csv`, COLONNES_REGIONS, lignes)}
      >
        Exporter les régions (CSV)
      </Button>
    </>
  )
}

type PropsOrigines = { readonly regions: readonly LigneTableau[]; readonly enveloppe: string }

function Origines({ regions, enveloppe }: PropsOrigines) {
  const lignes = originesDe(regions)
  return (
    <>
      <TableDeListe
        id="origines"
        legende="Crédits par origine : circulaires, redéploiements, reports"
        colonnes={COLONNES_ORIGINES}
        lignes={lignes}
        cleDe={({ region, origine }) => `${region} ${origine}`}
        vide="Aucun crédit notifié à cette date."
      />
      {lignes.length > 0 && (
        <Button
          priority="secondary"
          iconId="fr-icon-download-line"
          className="fr-mb-4w"
          onClick={() => exporter(`origines_${enveloppe}.csv`, COLONNES_ORIGINES, lignes)}
        >
          Exporter les origines (CSV)
        </Button>
      )}
    </>
  )
}
