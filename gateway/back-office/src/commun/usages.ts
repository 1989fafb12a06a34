import type { EtatAmenagement } from '../api/amenagements'
import type {
  CodeIndicateur,
  Compteur,
  Compteurs,
  EtatAnomalie,
  EtatIndicateur,
  EtatMois,
  NiveauRisque,
  RegleVraisemblance,
} from '../api/usages'

type Table<C extends string> = Readonly<Record<C, string>>

/** What is counted, in the order of the collection; the property is its name in the declarations. */
export const COMPTEURS: Readonly<Record<Compteur, { readonly nom: string; readonly champ: keyof Compteurs }>> = {
  MESSAGES_MSS: { nom: 'Messages envoyés par MSSanté', champ: 'messagesMss' },
  DMP_ALIMENTES: { nom: 'DMP alimentés d’au moins un document', champ: 'dmpAlimentes' },
  DOSSIERS_ACTIFS: { nom: 'Dossiers actifs', champ: 'dossiersActifs' },
  DOSSIERS_ACTIFS_AVEC_PROJET: {
    nom: 'Dossiers actifs avec un projet personnalisé',
    champ: 'dossiersActifsAvecProjet',
  },
  DOSSIERS_ACTIFS_AVEC_EVENEMENT: {
    nom: 'Dossiers actifs avec un événement d’agenda',
    champ: 'dossiersActifsAvecEvenement',
  },
  PERSONNES_ACCOMPAGNEES: { nom: 'Personnes accompagnées (file active)', champ: 'personnesAccompagnees' },
  PERSONNES_ELIGIBLES_PROJET: {
    nom: 'Personnes pouvant bénéficier d’un projet',
    champ: 'personnesEligiblesProjet',
  },
  E_PRESCRIPTIONS: { nom: 'Prescriptions électroniques', champ: 'ePrescriptions' },
  E_PARCOURS: { nom: 'Échanges e-Parcours', champ: 'eParcours' },
  PERSONNES_SOUS_ANONYMAT: { nom: 'Personnes accueillies sous anonymat', champ: 'personnesSousAnonymat' },
  PERSONNES_NON_CONCERNEES: { nom: 'Personnes non concernées par l’activité', champ: 'personnesNonConcernees' },
  PRESENTES_FIN_ANNEE: { nom: 'Personnes présentes au 31 décembre', champ: 'presentesFinAnnee' },
  SORTIES_DEFINITIVES: { nom: 'Personnes sorties définitivement dans l’année', champ: 'sortiesDefinitives' },
  SORTIES_REVENUES: { nom: 'Personnes sorties puis revenues au 31 décembre', champ: 'sortiesRevenues' },
}

export const LISTE_DES_COMPTEURS = Object.keys(COMPTEURS) as Compteur[]

export const INDICATEURS: Table<CodeIndicateur> = {
  TAUX_MSS: 'MSSanté',
  TAUX_DMP: 'DMP',
  TAUX_DOSSIERS_ACTIFS: 'Dossiers actifs',
  TAUX_PROJET_PERSONNALISE: 'Projet personnalisé',
  TAUX_EVENEMENT: 'Événements d’agenda',
  E_PRESCRIPTION: 'e-Prescription',
  E_PARCOURS: 'e-Parcours',
}

export const ETATS_INDICATEUR: Table<EtatIndicateur> = {
  ATTEINT: 'Atteint',
  NON_ATTEINT: 'Non atteint',
  MANQUANT: 'Donnée manquante',
  NON_CALCULABLE: 'Non calculable',
  A_INSTRUIRE: 'À trancher',
  INFORMATIF: 'Sans cible',
}

export const RISQUES: Table<NiveauRisque> = {
  CRITIQUE: 'Critique',
  ELEVE: 'Élevé',
  INCONNU: 'Inconnu : moins de deux mesures',
  FAIBLE: 'Faible',
  ATTEINT: 'Cibles atteintes',
}

export const ETATS_MOIS: Table<EtatMois> = {
  DECLARE: 'Déclaré',
  CERTIFIE: 'Certifié par le porteur',
  VALIDE: 'Validé par l’ARS',
  A_REPRENDRE: 'À reprendre',
}

export const ETATS_ANOMALIE: Table<EtatAnomalie> = {
  OUVERTE: 'À expliquer',
  EXPLIQUEE: 'Expliquée par le porteur',
  ACCEPTEE: 'Acceptée par l’ARS',
}

export const VRAISEMBLANCES: Table<RegleVraisemblance> = {
  SAUT: 'Saut d’un mois à l’autre',
  MOIS_COPIE: 'Mois recopié',
  DMP_SUPERIEURS_AUX_DOSSIERS: 'Plus de DMP que de dossiers actifs',
  DMP_SUPERIEURS_AUX_PERSONNES: 'Plus de DMP que de personnes',
  DOSSIERS_SUPERIEURS_AUX_PERSONNES: 'Plus de dossiers que de personnes',
  ELIGIBLES_SUPERIEURES_AUX_PERSONNES: 'Plus d’éligibles que de personnes',
  FILE_ACTIVE_DIFFERENTE: 'Différent de la file active',
}

export const ETATS_AMENAGEMENT: Table<EtatAmenagement> = {
  DEMANDE: 'Demandé',
  INSTRUIT: 'Avis rendu',
  SIGNE: 'Une signature sur deux',
  ACCEPTE: 'Accepté, à l’annexe',
  REFUSE: 'Refusé',
  RETIRE: 'Retiré',
}
