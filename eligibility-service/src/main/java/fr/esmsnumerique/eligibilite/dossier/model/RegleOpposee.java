package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;

/** The rules an operation on an application may run against, each with the text it comes from; what they fix in figures is in the campaign. */
public enum RegleOpposee {
    CONSULTATION("PIL-03", Textes.INSTRUCTION_2025, "003:L439-449", Statut.SUR_TEXTE),
    CLOTURE("CAL-11", Textes.INSTRUCTION_2025, "003:L396-398", Statut.SUR_TEXTE),
    COMPLEMENT("CAL-12", Textes.INSTRUCTION_2025, "003:L398-400", Statut.SUR_TEXTE),
    REPRISE("ELI-35", "FAQ généralisation ESMS numérique 2022", "004:L67-69", Statut.SUR_TEXTE),
    FINANCEUR_NATIONAL(
            "ELI-23", "Appel national : conditions de financement non versées", "000:L527-531, L738", Statut.INFERENCE),
    REGLES_NON_VERSEES(
            "EX-73",
            "Instructions 2021/139, 2023/13 et 2024/15, citées sans être décrites",
            "003:L73-82, L260-264",
            Statut.INFERENCE);

    private final ReferenceLegale reference;

    RegleOpposee(String regle, String texte, String localisation, Statut statut) {
        this.reference = new ReferenceLegale(texte, localisation, statut, regle);
    }

    public ReferenceLegale reference() {
        return reference;
    }

    /** A constant of an enum cannot be read by its own constants. */
    private static final class Textes {
        static final String INSTRUCTION_2025 = "Instruction DNS/DGCS/CNSA/2025/40 du 16 avril 2025";
    }
}
