package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;

/** The rules the ledger applies, each with the text it comes from; a refusal cites one. */
public enum Regle {
    BUD_01("BUD-01", Textes.INSTRUCTION_2025, "003:L419-425", Statut.SUR_TEXTE),
    BUD_02("BUD-02", Textes.INSTRUCTION_2025, "003:L427-429", Statut.SUR_TEXTE),
    BUD_03("BUD-03", Textes.INSTRUCTION_2025, "003:L427-429", Statut.SUR_TEXTE),
    BUD_04("BUD-04", Textes.INSTRUCTION_2025, "003:L431", Statut.SUR_TEXTE),
    BUD_05("BUD-05", Textes.INSTRUCTION_2025, "003:L433-435", Statut.SUR_TEXTE),
    BUD_07("BUD-07", Textes.AAP_BFC_2022, "000:L967-969", Statut.CONTINUITE),
    BUD_09("BUD-09", Textes.INSTRUCTION_2025, "003:L423-435", Statut.INFERENCE),
    BUD_10("BUD-10", Textes.INSTRUCTION_2025, "003:L431-435", Statut.INFERENCE),
    BUD_11(
            "BUD-11",
            "Équilibre du grand livre : engagé ≤ AE initiales + reçues − retirées",
            "textes muets",
            Statut.INFERENCE),
    TENUE(
            "BUD-11",
            "Tenue du grand livre : écritures datées par le serveur, jamais modifiées",
            "textes muets",
            Statut.INFERENCE);

    private final ReferenceLegale reference;

    Regle(String regle, String texte, String localisation, Statut statut) {
        this.reference = new ReferenceLegale(texte, localisation, statut, regle);
    }

    public ReferenceLegale reference() {
        return reference;
    }

    /** A constant of an enum cannot be read by its own constants. */
    private static final class Textes {
        static final String INSTRUCTION_2025 = "Instruction DNS/DGCS/CNSA/2025/40 du 16 avril 2025";
        static final String AAP_BFC_2022 =
                "ARS Bourgogne-Franche-Comté, appel à projets ESMS numérique 2022 (instruction DNS/CNSA/DGCS/2022/34)";
    }
}
