package fr.esmsnumerique.eligibilite.projet.model;

/** Documents of an application (DOC-01 to DOC-27). */
public enum CodePiece implements Libelle {
    FORMULAIRE_GALIS("formulaire GALIS"),
    NOTE_PRESENTATION("note de présentation"),
    GOUVERNANCE("gouvernance"),
    ATTESTATION_MUTUALISATION("attestation de mutualisation"),
    STRATEGIE_DEPLOIEMENT("stratégie de déploiement"),
    STRATEGIE_CONDUITE_CHANGEMENT("stratégie de conduite du changement"),
    PLANNING_PROJET("planning du projet"),
    PLANNING_DEPLOIEMENT("planning de déploiement"),
    PLANNING_CONDUITE_CHANGEMENT("planning de conduite du changement"),
    PLAN_FINANCEMENT("plan de financement"),
    LETTRE_ENGAGEMENT("lettre d'engagement"),
    DECLARATION_HEURES_MEDICO_SOCIALES("déclaration des heures médico-sociales"),
    AUTORISATION_ENTITE_NATIONALE("autorisation de l'entité nationale"),
    ETUDE_COUVERTURE_BESOINS("étude de couverture des besoins"),
    PLAN_IMPLANTATION_MATERIEL("plan d'implantation du matériel"),
    DEVIS_EQUIPEMENT("devis d'équipement"),
    DEVIS_AMOA("devis d'assistance à maîtrise d'ouvrage"),
    PREUVE_CONFORMITE_CAHIER_DES_CHARGES("preuve de conformité au cahier des charges"),
    PREUVE_MISE_EN_CONCURRENCE("preuve de mise en concurrence"),
    CONTINUITE_ACTIVITE("continuité d'activité"),
    POLITIQUE_CONFIDENTIALITE("politique de confidentialité"),
    EQUIPE_PROJET("équipe projet"),
    DOSSIER_COMMUN("dossier commun"),
    AUTODIAGNOSTIC("autodiagnostic"),
    RIB("RIB"),
    AUTRE("autre pièce");

    private final String libelle;

    CodePiece(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
