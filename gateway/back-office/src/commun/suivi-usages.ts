import type { Mandat, NaturePreuve, NatureRappel } from '../api/suivi-usages'

type Table<C extends string> = Readonly<Record<C, string>>

export const NATURES_PREUVE: Table<NaturePreuve> = {
  PV_VA: 'Procès-verbal de VA',
  PV_VSR: 'Procès-verbal de VSR',
  PREUVE_CIBLES: 'Preuve de l’atteinte des cibles',
}

export const ETATS_MANDAT: Table<Mandat['etat']> = {
  A_VENIR: 'À venir',
  EN_COURS: 'En cours',
  ECHU: 'Échu',
  REVOQUE: 'Retiré',
}

export const NATURES_RAPPEL: Table<NatureRappel> = {
  MOIS_A_DECLARER: 'Mois à déclarer',
  MOIS_A_CERTIFIER: 'Mois à certifier',
  MOIS_A_REPRENDRE: 'Mois à reprendre',
  MOIS_A_VALIDER: 'Mois à valider',
  VSR_ATTENDUE: 'VSR attendue',
  FIN_DEPLOIEMENT: 'Fin de déploiement',
  SOLDE_ATTENDU: 'Solde attendu après la VSR',
  ATTESTATION_A_EXAMINER: 'Attestation à examiner',
  PROJET_A_RISQUE: 'Projet à risque',
}
