import { Link } from 'react-router'
import type { LigneRegion, Seuils, Statut } from '../../api/pilotage'
import { libelleDuStatut } from '../../commun/BadgeStatut'
import { estCodeRegion, REGIONS } from '../../commun/regions'
import { formaterSeuil, formaterTaux } from '../../commun/taux'
import './carte.css'

type Props = { readonly regions: readonly LigneRegion[]; readonly seuils: Seuils; readonly tableau: string }

/**
 * One tile per region, each with its figure: a plain map hides the overseas regions and cannot be read without
 * seeing its colours.
 */
export function Carte({ regions, seuils, tableau }: Props) {
  return (
    <section aria-labelledby="titre-carte">
      <h2 id="titre-carte" className="fr-h4">
        Taux d’engagement par région
      </h2>
      <p className="fr-text--sm esms-mention fr-mb-2w">
        AE engagées en % des AE allouées. Chaque tuile mène au détail de la région.{' '}
        <a href={`#${tableau}`}>Les mêmes données dans le tableau</a>
      </p>
      <ul className="esms-carte fr-raw-list">
        {regions.map((region) => (
          <TuileDeRegion key={region.region} region={region} />
        ))}
      </ul>
      <Legende seuils={seuils} />
    </section>
  )
}

function TuileDeRegion({ region }: { readonly region: LigneRegion }) {
  if (!estCodeRegion(region.region)) return null
  const { ligne, colonne } = REGIONS[region.region]
  const taux = region.tauxEngagementPointsDeBase
  return (
    <li style={{ gridRow: ligne, gridColumn: colonne }}>
      <Link to={`/pilotage/regions/${region.region}`} className={classe(region.statut)} title={region.nom}>
        <span>{region.sigle}</span>
        <strong>{taux === undefined ? '–' : formaterTaux(taux)}</strong>
        <span className="fr-sr-only">
          {region.nom}, {libelleDuStatut(region.statut).toLowerCase()}
        </span>
      </Link>
    </li>
  )
}

function classe(statut: Statut): string {
  return `esms-tuile esms-tuile--${statut.toLowerCase().replace('_', '-')}`
}

function Legende({ seuils }: { readonly seuils: Seuils }) {
  const alerte = formaterSeuil(seuils.alertePointsDeBase)
  const vigilance = formaterSeuil(seuils.vigilancePointsDeBase)
  const lignes: [Statut, string][] = [
    ['ALERTE', `Alerte : moins de ${alerte}`],
    ['VIGILANCE', `Vigilance : de ${alerte} à moins de ${vigilance}`],
    ['CONFORME', `Conforme : ${vigilance} ou plus`],
    ['SANS_OBJET', 'Sans objet (–) : aucune AE allouée'],
  ]
  return (
    <>
      <ul className="esms-legende fr-raw-list" aria-label="Légende de la carte">
        {lignes.map(([statut, texte]) => (
          <li key={statut}>
            <span className={classe(statut)} aria-hidden="true" />
            {texte}
          </li>
        ))}
      </ul>
      <p className="fr-text--xs esms-mention fr-mb-4w">
        Ces seuils aident à lire la carte et le tableau ; ce ne sont pas des règles du programme.
      </p>
    </>
  )
}
