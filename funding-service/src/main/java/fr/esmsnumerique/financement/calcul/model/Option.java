package fr.esmsnumerique.financement.calcul.model;

/** One reading of an {@link Ambiguite}; the names are the values of the campaign file. */
public enum Option {
    MARGINAL("les 49 premiers ESSMS au taux plein, les suivants au taux réduit"),
    FORFAITAIRE("tous les ESSMS au taux réduit"),
    VALEUR_2025("14 000 € par ESSMS, valeur propre à 2025"),
    VALEUR_2022("14 500 € par ESSMS, valeur de 2022 arrondie dans le tableau de 2025"),
    USAGE_CONSERVE("seule la part éditeur est nulle, la part usage demeure"),
    PROJET_NON_FINANCE("le projet entier n'est pas financé"),
    ORGANISMES_TOUS_PETITS("tous les organismes du groupement sont petits"),
    UN_PETIT_ORGANISME("un petit organisme suffit"),
    ESSMS_DES_PETITS_OG("les ESSMS des petits organismes"),
    TOUS_LES_ESSMS("tous les ESSMS d'un projet auquel un petit organisme participe"),
    LITTERALE("l'éditeur n'est financé que si la solution est référencée"),
    ASSIMILES("PJM, et AHI dont la solution est candidate, assimilés à une solution référencée"),
    SELON_DETAIL("par ESSMS si les prix sont détaillés, sinon au total"),
    PAR_ESSMS("par ESSMS, un prix total étant réparti à parts égales"),
    AU_TOTAL("sur le total des plafonds et des prix"),
    ACQUISITIONS_DABORD("un seul décompte, acquisitions d'abord"),
    ORDRE_DU_DOSSIER("un seul décompte, dans l'ordre du dossier"),
    TYPE_PAR_TYPE("un décompte par type de projet"),
    SEUIL_ABAISSE("moins de 8 ESSMS en Corse et outre-mer, moins de 15 ailleurs"),
    SEUIL_UNIQUE("moins de 15 ESSMS partout"),
    TOUT_FINANCEMENT("le plafond vaut pour tous les financements, équipement compris"),
    FORFAITS_SEULS("le plafond vaut pour les forfaits, non pour l'équipement"),
    TOUT_PROJET("tout projet de 50 ESSMS ou plus"),
    DEPLOIEMENT_APRES_PILOTE("les seuls déploiements généralisés qui suivent une acquisition"),
    RANGS_CUMULES("les ESSMS du pilote occupent les premiers rangs"),
    RANGS_RECOMMENCES("les rangs recommencent au déploiement");

    private final String libelle;

    Option(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
