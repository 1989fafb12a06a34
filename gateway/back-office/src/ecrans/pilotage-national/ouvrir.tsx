import { Link } from 'react-router'
import type { MesurePilotage } from '../../api/axes'
import type { PilotageNational } from '../../api/pilotage'
import { listeDe } from '../../commun/pilotage'
import type { Ouvrir } from './colonnes'

/** The run whose figures the page shows. */
export type Consolidee = Pick<PilotageNational, 'exercice' | 'consolidationId'>

/** Address of what a figure is made of, in the same run. */
export function derriere(quoi: MesurePilotage | 'AE', { exercice, consolidationId }: Consolidee, region = ''): string {
  if (quoi !== 'AE') return listeDe(quoi, { exercice, consolidation: consolidationId, region })
  const adresse = new URLSearchParams({ exercice: String(exercice), consolidation: consolidationId })
  if (region !== '') adresse.set('region', region)
  return `/pilotage/ae?${adresse}`
}

/** Nothing is behind a zero. */
export function ouvrirDans(ou: Consolidee): Ouvrir {
  return (quoi, texte, { region }) => (texte === '0' ? texte : <Link to={derriere(quoi, ou, region)}>{texte}</Link>)
}
