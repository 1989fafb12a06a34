package fr.esmsnumerique.financement.calcul.model;

import static fr.esmsnumerique.financement.calcul.model.Option.*;
import static fr.esmsnumerique.financement.calcul.model.Option.DEPLOIEMENT_APRES_PILOTE;
import static fr.esmsnumerique.financement.calcul.model.Option.FORFAITS_SEULS;
import static fr.esmsnumerique.financement.calcul.model.Option.RANGS_CUMULES;
import static fr.esmsnumerique.financement.calcul.model.Option.RANGS_RECOMMENCES;
import static fr.esmsnumerique.financement.calcul.model.Option.TOUT_FINANCEMENT;
import static fr.esmsnumerique.financement.calcul.model.Option.TOUT_PROJET;

import java.util.List;

/**
 * The questions the texts leave open and that change an amount; each campaign asks those its own texts leave open. The reading applied is a campaign parameter; the result of each other reading is shown
 * beside it, and when {@link #aInstruire} a named agent settles it with a reason.
 */
public enum Ambiguite {
    AMB_01("Barème d'un groupement de 50 ESSMS ou plus", false, MARGINAL, FORFAITAIRE),
    AMB_10("Plafond éditeur référencé de 2025", false, VALEUR_2025, VALEUR_2022),
    AMB_11("Portée de « éditeur non référencé : aucun financement »", false, USAGE_CONSERVE, PROJET_NON_FINANCE),
    AMB_12("Groupements ouvrant droit à l'AMOA", true, ORGANISMES_TOUS_PETITS, UN_PETIT_ORGANISME),
    AMB_13("ESSMS ouvrant droit à l'équipement", false, ESSMS_DES_PETITS_OG, TOUS_LES_ESSMS),
    AMB_24("Financement de l'éditeur pour la PJM et l'AHI", true, LITTERALE, ASSIMILES),
    AMB_26("Application du plafond éditeur au prix", false, SELON_DETAIL, PAR_ESSMS, AU_TOTAL),
    AMB_27("Rang des ESSMS d'un projet mixte", true, ACQUISITIONS_DABORD, ORDRE_DU_DOSSIER, TYPE_PAR_TYPE),
    AMB_28("Portée du plafond de 30 structures par projet", false, TOUT_FINANCEMENT, FORFAITS_SEULS),
    AMB_36("Seuil des petits organismes en Corse et outre-mer", false, SEUIL_ABAISSE, SEUIL_UNIQUE),
    AMB_41("Projets de 50 ESSMS ou plus au barème dégressif de 2022", false, TOUT_PROJET, DEPLOIEMENT_APRES_PILOTE),
    AMB_42("Rang des ESSMS d'un déploiement qui suit un pilote", true, RANGS_CUMULES, RANGS_RECOMMENCES);

    private final String question;
    private final boolean aInstruire;
    private final List<Option> options;

    Ambiguite(String question, boolean aInstruire, Option... options) {
        this.question = question;
        this.aInstruire = aInstruire;
        this.options = List.of(options);
    }

    /** Id of the rule book, {@code AMB-01}. */
    public String id() {
        return name().replace('_', '-');
    }

    public String question() {
        return question;
    }

    /** The texts are silent or equally good: a person decides, the platform only proposes. */
    public boolean aInstruire() {
        return aInstruire;
    }

    public List<Option> options() {
        return options;
    }
}
