import { Link } from 'react-router'
import type { LigneTableau, Projet, TableauProgrammation } from '../../api/programmation'
import { colonneDate, colonneMontant, colonneTexte } from '../../commun/colonnes'
import { nomDeRegion } from '../../commun/regions-choix'
import type { ColonneDe } from '../../commun/TableDeListe'
import { BadgeProjet } from './BadgeProjet'

/** A region, or the total, which loses nothing by itself. */
export type LigneRegionale = Pick<LigneTableau, 'region' | 'nom' | 'chiffres'> & {
  readonly perte?: LigneTableau['perte']
}

export const COLONNES_REGIONS: readonly ColonneDe<LigneRegionale>[] = [
  colonneTexte('nom', 'Région', ({ nom }) => nom),
  colonneMontant('alloue', 'Allouées', ({ chiffres }) => chiffres.alloueCentimes),
  colonneMontant('disponible', 'Disponibles', ({ chiffres }) => chiffres.disponibleCentimes),
  colonneMontant('programme', 'Programmées', ({ chiffres }) => chiffres.programmeCentimes),
  colonneMontant('gele', 'Gelées', ({ chiffres }) => chiffres.geleCentimes),
  colonneMontant('engage', 'Engagées', ({ chiffres }) => chiffres.engageCentimes),
  colonneMontant('perte', 'Perdrait au redéploiement', ({ perte }) => perte?.nonEngageCentimes),
]

export function ligneDuTotal({ total }: TableauProgrammation): LigneRegionale {
  return { region: '11', nom: 'Total', chiffres: total }
}

export type Origine = LigneTableau['origines'][number] & { readonly region: string }

export function originesDe(regions: readonly LigneTableau[]): readonly Origine[] {
  return regions.flatMap(({ region, origines }) => origines.map((origine) => ({ ...origine, region })))
}

const NATURES = { CIRCULAIRE: 'Circulaire', REDEPLOIEMENT: 'Redéploiement', REPORT: 'Report' } as const

export const COLONNES_ORIGINES: readonly ColonneDe<Origine>[] = [
  colonneTexte('origine', 'Origine', ({ origine }) => origine),
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  colonneTexte('nature', 'Nature', ({ nature }) => NATURES[nature]),
  colonneMontant('alloue', 'Allouées', ({ chiffres }) => chiffres.alloueCentimes),
  colonneMontant('disponible', 'Disponibles', ({ chiffres }) => chiffres.disponibleCentimes),
  colonneMontant('programme', 'Programmées', ({ chiffres }) => chiffres.programmeCentimes),
  colonneMontant('engage', 'Engagées', ({ chiffres }) => chiffres.engageCentimes),
  colonneDate('jour', 'À engager au plus tard le', ({ dernierJour }) => dernierJour),
]

export const COLONNES_PROJETS: readonly ColonneDe<Projet>[] = [
  {
    ...colonneTexte<Projet, 'DOSSIER'>('DOSSIER', 'Dossier', ({ dossierId }) => dossierId),
    rendu: ({ dossierId }) => <Link to={`/dossiers/${dossierId}`}>{dossierId}</Link>,
  },
  colonneTexte('region', 'Région', ({ region }) => nomDeRegion(region)),
  { cle: 'etat', titre: 'État', aGauche: true, rendu: ({ etat }) => <BadgeProjet etat={etat} /> },
  colonneMontant('MONTANT', 'Montant', ({ totalCentimes }) => totalCentimes),
  colonneTexte('origines', 'Origine des crédits', ({ parts }) => parts.map(({ origine }) => origine).join(', ')),
  colonneDate('DEPUIS', 'Depuis', ({ depuis }) => depuis),
  colonneTexte('par', 'Par', ({ par }) => par.nom),
]
