const LIBELLES: Readonly<Record<string, string>> = {
  FORMULAIRE_GALIS: 'Formulaire GALIS',
  RIB: 'RIB',
  NOTE_PRESENTATION: 'Note de présentation',
  STRATEGIE_DEPLOIEMENT: 'Stratégie de déploiement',
  STRATEGIE_CONDUITE_CHANGEMENT: 'Stratégie de conduite du changement',
  PLANNING_PROJET: 'Planning du projet',
  PLANNING_DEPLOIEMENT: 'Planning de déploiement',
  PLANNING_CONDUITE_CHANGEMENT: 'Planning de conduite du changement',
  PLAN_FINANCEMENT: 'Plan de financement',
  LETTRE_ENGAGEMENT: 'Lettre d’engagement',
  ATTESTATION_MUTUALISATION: 'Attestation de mutualisation',
  DECLARATION_HEURES_MEDICO_SOCIALES: 'Déclaration des heures médico-sociales',
  AUTORISATION_ENTITE_NATIONALE: 'Autorisation de l’entité nationale',
  ETUDE_COUVERTURE_BESOINS: 'Étude de couverture des besoins',
  PLAN_IMPLANTATION_MATERIEL: 'Plan d’implantation du matériel',
  DEVIS_EQUIPEMENT: 'Devis d’équipement',
  DEVIS_AMOA: 'Devis d’assistance à maîtrise d’ouvrage',
  PREUVE_CONFORMITE_CAHIER_DES_CHARGES: 'Preuve de conformité au cahier des charges',
  PREUVE_MISE_EN_CONCURRENCE: 'Preuve de mise en concurrence',
  CONTINUITE_ACTIVITE: 'Continuité d’activité',
  POLITIQUE_CONFIDENTIALITE: 'Politique de confidentialité',
  EQUIPE_PROJET: 'Équipe projet',
  DOSSIER_COMMUN: 'Dossier commun',
  GOUVERNANCE: 'Gouvernance',
  AUTODIAGNOSTIC: 'Autodiagnostic',
  AUTRE: 'Autre pièce',
}

export function libelleDePiece(code: string): string {
  return LIBELLES[code] ?? code
}
