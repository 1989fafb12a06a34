import type { Convention, DocumentDossier, TypeConvention } from '../api/conventions'
import type { EtatFinancement, LigneCalcul, NatureModulation } from '../api/financements'
import type { EtatLot } from '../api/lots'
import type { EtatVersement, Tranche } from '../api/versements'

type Table<C extends string> = Readonly<Record<C, string>>

/** In the order a grant goes through them. */
export const ETATS_FINANCEMENT: Table<EtatFinancement> = {
  CALCULE: 'Calculé',
  ARRETE: 'Arrêté',
  DECIDE: 'Décision prise',
  ENGAGE: 'AE engagées',
}

export const POSTES: Table<LigneCalcul['poste']> = {
  FORFAIT: 'Forfait',
  USAGE: 'Usages',
  EDITEUR: 'Éditeur',
  EQUIPEMENT: 'Équipement',
  AMOA: 'Assistance à maîtrise d’ouvrage',
  EXCLU: 'Non financé',
}

export const TRANCHES: Table<Tranche> = { AVANCE: 'Avance', INTERMEDIAIRE: 'Versement intermédiaire', SOLDE: 'Solde' }

export const ETATS_VERSEMENT: Table<EtatVersement> = {
  ATTENDU: 'Attendu',
  DEMANDE: 'Demandé par le porteur',
  VALIDE: 'Validé',
  TRANSMIS: 'Transmis au gestionnaire du fonds',
  PAYE: 'Payé',
  REJETE: 'Rejeté par le gestionnaire',
}

export const TYPES_CONVENTION: Table<TypeConvention> = {
  ARS_PORTEUR: 'Convention ARS–porteur',
  PARTENARIAT: 'Convention de partenariat',
}

export const ETATS_CONVENTION: Table<Convention['etat']> = {
  PROJET: 'En projet',
  A_SIGNER: 'À signer',
  SIGNEE: 'Signée',
  RESILIEE: 'Résiliée',
}

export const ETATS_DOCUMENT: Table<DocumentDossier['etat']> = { PROJET: 'Projet, sans valeur', EMIS: 'Émis' }

export const ETATS_LOT: Table<EtatLot> = {
  EN_PREPARATION: 'Interrompu, à reprendre',
  TRANSMIS: 'Transmis',
  ANNULE: 'Annulé',
}

export const NATURES_MODULATION: Table<NatureModulation> = {
  CONFORT: 'Prestations de confort',
  COMPOSITION_FINESS: 'Composition FINESS',
  FORFAIT_SPECIFIQUE: 'Financement spécifique, au besoin',
}
