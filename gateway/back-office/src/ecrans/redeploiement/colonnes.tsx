import type { EtatDeReference, EtatDeRegion } from '../../api/redeploiement'
import { colonneMontant, colonneTexte } from '../../commun/colonnes'
import type { ColonneDe } from '../../commun/TableDeListe'

const fin = ({ lectures }: EtatDeRegion) => lectures.finDeJournee

/** One region at the end of the reference day, with the other reading of the text beside it. */
export const COLONNES_ETAT: readonly ColonneDe<EtatDeRegion>[] = [
  colonneTexte('nom', 'Région', ({ nom }) => nom),
  colonneMontant('alloue', 'Allouées', (region) => fin(region).alloueCentimes),
  colonneMontant('engage', 'Engagées', (region) => fin(region).engageCentimes),
  colonneMontant('nonEngage', 'Non engagées', (region) => fin(region).nonEngageCentimes),
  colonneMontant('disponible', 'dont disponibles', (region) => fin(region).disponibleCentimes),
  colonneMontant('programme', 'dont programmées', (region) => fin(region).programmeCentimes),
  colonneMontant('gele', 'dont gelées', (region) => fin(region).geleCentimes),
  colonneMontant('autre', 'Non engagées, autre lecture', ({ lectures }) => lectures.debutDeJournee.nonEngageCentimes),
]

export function ligneDuTotal({ total }: EtatDeReference): EtatDeRegion {
  return { region: '', nom: 'Total', lectures: total, projetsARisque: [] }
}
