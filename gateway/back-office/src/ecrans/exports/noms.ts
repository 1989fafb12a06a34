import type { DemandeExport, Export } from '../../api/exports'

export const ETATS: Readonly<Record<Export['etat'], string>> = {
  EN_COURS: 'En cours',
  PRET: 'Prêt',
  ANNULE: 'Arrêté',
  ECHOUE: 'En échec',
  EXPIRE: 'Expiré',
}

export type Nature = DemandeExport['nature']
export type Format = DemandeExport['format']

export const NATURES: Readonly<Record<Nature, string>> = {
  NATION: 'Tableau national',
  AXE: 'Chiffres par axe',
  DOSSIERS: 'Liste derrière un chiffre',
  ECHEANCES: 'Échéances',
  USAGES: 'Usages par mois',
  RAPPORT: 'Rapport national',
  DONNEES_OUVERTES: 'Données ouvertes',
}

const TABLEAU: readonly Format[] = ['XLSX', 'ODS', 'CSV', 'JSON']

/** The service refuses the others. */
export function formatsDe(nature: Nature): readonly Format[] {
  return nature === 'RAPPORT' ? ['PDF'] : nature === 'DONNEES_OUVERTES' ? ['JSON'] : TABLEAU
}

/** They show every region: a region is not offered them. */
export function estNationale(nature: Nature): boolean {
  return nature === 'NATION' || nature === 'RAPPORT' || nature === 'DONNEES_OUVERTES'
}
