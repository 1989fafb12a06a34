import type { EtatDossier } from '../api/dossiers'

/** In the order a file goes through them. */
export const ETATS_DOSSIER: Readonly<Record<EtatDossier, string>> = {
  BROUILLON: 'En préparation',
  DEPOSE: 'Déposé',
  INCOMPLET: 'Incomplet',
  COMPLET: 'Complet',
  NON_RECEVABLE: 'Non recevable',
  EN_INSTRUCTION: 'En instruction',
  RECEVABLE: 'Recevable',
  EN_COMITE: 'En comité',
  AJOURNE: 'Ajourné',
  REORIENTE: 'Réorienté',
  REJETE: 'Rejeté',
  RETENU: 'Retenu',
}

export const TYPES_PROJET = {
  ACQUISITION: 'Acquisition',
  MONTEE_VERSION: 'Montée de version',
  USAGE_SEUL: 'Usage seul',
  MIXTE: 'Mixte',
} as const

export const SECTEURS = {
  PA: 'Personnes âgées',
  PH: 'Personnes handicapées',
  DOMICILE: 'Domicile',
  PROTECTION_ENFANCE: 'Protection de l’enfance',
  AHI: 'Accueil, hébergement, insertion',
  PJM: 'Protection juridique des majeurs',
  ADDICTOLOGIE_SOINS: 'Addictologie et soins',
  AUTRE: 'Autre',
} as const

export const STATUTS_SOLUTION = {
  REFERENCEE: 'référencée Ségur',
  CANDIDATE: 'candidate au référencement',
  NON_REFERENCEE: 'non référencée',
} as const

export const DEPENSES = {
  DUI: 'Dossier usager informatisé',
  PILOTAGE: 'Pilotage',
  FORMATION: 'Formation',
  EQUIPEMENT: 'Équipement',
  AMOA: 'Assistance à maîtrise d’ouvrage',
  TELEMEDECINE: 'Télémédecine',
  AUTRE: 'Autre',
} as const

export const MOYENS = { COURRIER: 'Courrier', COURRIEL: 'Courriel', PLATEFORME: 'Plateforme' } as const

/** A value added to the contract later shows as it is rather than disappear. */
export function libelle(table: Readonly<Record<string, string>>, valeur: string): string {
  return table[valeur] ?? valeur
}
