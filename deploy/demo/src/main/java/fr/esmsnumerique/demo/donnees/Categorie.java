package fr.esmsnumerique.demo.donnees;

/** FINESS categories used by the demo, with the wording of the national nomenclature and the tarification authority that says whether a département must be consulted. */
enum Categorie {
    EHPAD(
            "500",
            "Etablissement d'hébergement pour personnes âgées dépendantes",
            "4401",
            "Etablissements d'Hébergement pour Personnes Âgées",
            "40",
            "ARS/PCD, Tarif global, habilité aide sociale, recours PUI",
            Secteur.PA,
            "EHPAD"),
    RESIDENCE_AUTONOMIE(
            "202",
            "Résidences autonomie",
            "4401",
            "Etablissements d'Hébergement pour Personnes Âgées",
            "08",
            "Président du Conseil Départemental",
            Secteur.PA,
            "RESIDENCE AUTONOMIE"),
    SSIAD(
            "354",
            "Service de Soins Infirmiers A Domicile (S.S.I.A.D)",
            "4605",
            "Etablissements et services multi-clientèles",
            "54",
            "Tarif AM - SSIAD",
            Secteur.DOMICILE,
            "SSIAD"),
    AIDE_A_DOMICILE(
            "460",
            "Service autonomie aide (SAA)",
            "4605",
            "Etablissements et services multi-clientèles",
            "08",
            "Président du Conseil Départemental",
            Secteur.DOMICILE,
            "SERVICE AUTONOMIE"),
    IME(
            "183",
            "Institut Médico-Educatif (I.M.E.)",
            "4101",
            "Etab.Educ.Spéciale pour Déficients Mentaux et Handicapés",
            "34",
            "ARS / DG dotation globale",
            Secteur.PH,
            "IME"),
    SESSAD(
            "182",
            "Service d'Éducation Spéciale et de Soins à Domicile",
            "4106",
            "Services à Domicile ou Ambulatoires pour Handicapés",
            "34",
            "ARS / DG dotation globale",
            Secteur.PH,
            "SESSAD"),
    FAM(
            "448",
            "Etab.Accueil Médicalisé en tout ou partie personnes handicapées",
            "4301",
            "Etab. et Services d'Hébergement pour Adultes Handicapés",
            "57",
            "DGS ARS & hébergement PCD - sous CPOM",
            Secteur.PH,
            "EAM"),
    ESAT(
            "246",
            "Etablissement et Service d'Aide par le Travail (E.S.A.T.)",
            "4302",
            "Etab.et Services de Travail Protégé pour Adultes Handicapés",
            "34",
            "ARS / DG dotation globale",
            Secteur.PH,
            "ESAT"),
    MECS(
            "177",
            "Maison d'Enfants à Caractère Social",
            "4501",
            "Etablissements de l'Aide Sociale à l'Enfance",
            "08",
            "Président du Conseil Départemental",
            Secteur.PROTECTION_ENFANCE,
            "MECS"),
    CHRS(
            "214",
            "Centre Hébergement & Réinsertion Sociale (C.H.R.S.)",
            "4601",
            "Etablissements pour Adultes et Familles en Difficulté",
            "30",
            "Préfet de région établissements et services sociaux",
            Secteur.AHI,
            "CHRS"),
    MJPM(
            "340",
            "Service mandataire judiciaire à la protection des majeurs",
            "4608",
            "Protection des majeurs",
            "30",
            "Préfet de région établissements et services sociaux",
            Secteur.PJM,
            "SMJPM"),
    HOPITAL(
            "355",
            "Centre Hospitalier (C.H.)",
            "1102",
            "Centres Hospitaliers",
            "03",
            "ARS établissements Publics de santé dotation globale",
            Secteur.HORS_CHAMP,
            "CENTRE HOSPITALIER"),
    PHARMACIE(
            "620",
            "Pharmacie d'Officine",
            "3201",
            "Commerce de Biens à Usage Médicaux",
            "01",
            "Etablissement Tarif Libre",
            Secteur.HORS_CHAMP,
            "PHARMACIE");

    /** Sector names of the platform; {@code HORS_CHAMP} is not an L.312-1 establishment and never reaches an application. */
    enum Secteur {
        PA,
        PH,
        DOMICILE,
        PROTECTION_ENFANCE,
        AHI,
        PJM,
        HORS_CHAMP
    }

    final String code;
    final String libelle;
    final String agregat;
    final String libelleAgregat;
    final String codeTarification;
    final String libelleTarification;
    final Secteur secteur;
    final String sigle;

    Categorie(
            String code,
            String libelle,
            String agregat,
            String libelleAgregat,
            String codeTarification,
            String libelleTarification,
            Secteur secteur,
            String sigle) {
        this.code = code;
        this.libelle = libelle;
        this.agregat = agregat;
        this.libelleAgregat = libelleAgregat;
        this.codeTarification = codeTarification;
        this.libelleTarification = libelleTarification;
        this.secteur = secteur;
        this.sigle = sigle;
    }

    /** A département that sets the tariff, alone or with the ARS, is consulted on the decision (PIL-03). */
    boolean departementCompetent() {
        return switch (codeTarification) {
            case "08", "40", "57" -> true;
            default -> false;
        };
    }
}
