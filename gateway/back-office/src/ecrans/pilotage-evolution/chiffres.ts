import type { ChiffrePilotage } from '../../api/prevision'

/** The figures that the runs keep, by their names in the table. */
export const CHIFFRES: Readonly<Record<ChiffrePilotage, string>> = {
  NOTIFIE: 'AE notifiées',
  CEDE: 'AE cédées',
  RECU: 'AE reçues',
  ALLOUE: 'AE allouées',
  PROGRAMME: 'AE programmées',
  ENGAGE: 'AE engagées',
  NON_ENGAGE: 'AE non engagées',
  PAYE: 'Montants payés',
  DOSSIERS: 'Dossiers déposés',
  INSTRUITS: 'Dossiers instruits',
  ESSMS: 'ESSMS',
  SUIVIS: 'Projets suivis',
  ATTEINTES: 'Projets aux cibles atteintes',
}

const EN_NOMBRE: readonly ChiffrePilotage[] = ['DOSSIERS', 'INSTRUITS', 'ESSMS', 'SUIVIS', 'ATTEINTES']

export const enCentimes = (chiffre: ChiffrePilotage): boolean => !EN_NOMBRE.includes(chiffre)

export function estChiffre(code: string): code is ChiffrePilotage {
  return code in CHIFFRES
}
