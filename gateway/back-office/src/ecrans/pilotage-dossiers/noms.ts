import type { FiltreDeListe, MesurePilotage } from '../../api/axes'

/** For the list of choices; each table gives its own with their definitions. */
export const MESURES: Readonly<Record<MesurePilotage, string>> = {
  DOSSIERS: 'Dossiers déposés',
  INSTRUITS: 'Dossiers instruits',
  EN_COURS: 'Dossiers en cours',
  RETENUS: 'Dossiers retenus',
  ESSMS: 'ESSMS',
  AVIS_CD_EN_ATTENTE: 'Avis de conseils départementaux attendus',
  ARRETE: 'Montants arrêtés',
  EN_ATTENTE_DE_CREDITS: 'Projets en attente de crédits',
  PROGRAMME: 'AE programmées',
  GELE: 'AE gelées',
  ENGAGE: 'AE engagées',
  PAYE: 'Montants payés',
  RESTE_A_PAYER: 'Reste à payer',
  A_PAYER: 'Versements attendus',
  SUIVIS: 'Projets suivis',
  ATTEINTES: 'Projets aux cibles atteintes',
  ATTESTES: 'Projets attestés',
  INDICATEURS_EXIGES: 'Indicateurs exigés',
  INDICATEURS_ATTEINTS: 'Indicateurs atteints',
}

export const TRIS: readonly (readonly [NonNullable<FiltreDeListe['tri']>, string])[] = [
  ['VALEUR', 'Part du chiffre, la plus grande d’abord'],
  ['DOSSIER', 'Numéro de dossier'],
  ['ORGANISME', 'Porteur'],
  ['ANCIENNETE', 'Ancienneté dans l’état'],
]
