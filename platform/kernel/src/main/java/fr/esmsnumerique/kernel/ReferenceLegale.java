package fr.esmsnumerique.kernel;

/**
 * Source of a rule or of a value, shown with every result it decides.
 *
 * @param texte text cited, e.g. an instruction
 * @param localisation article, page or lines inside the text
 * @param statut how firmly the text is known
 * @param regle id in the rule book (FUN-10…), empty when the value belongs to no numbered rule
 */
public record ReferenceLegale(String texte, String localisation, Statut statut, String regle) {

    public ReferenceLegale {
        if (texte.isBlank() || localisation.isBlank()) {
            throw new IllegalArgumentException("Une référence cite un texte et un endroit du texte");
        }
    }

    public String citation() {
        return regle.isEmpty() ? texte + ", " + localisation : texte + ", " + localisation + " (" + regle + ")";
    }

    /** Codes are those of the campaign files. */
    public enum Statut {
        /** The whole text is on file. */
        SUR_TEXTE("sur_texte"),
        /** Known only from an extract. */
        A_CONFIRMER("a_confirmer"),
        /** The texts are silent; the platform's own reading. */
        INFERENCE("inference"),
        /** Taken over from an earlier campaign's text that the later one does not repeat. */
        CONTINUITE("continuite");

        private final String code;

        Statut(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Statut deCode(String code) {
            for (Statut statut : values()) {
                if (statut.code.equals(code)) {
                    return statut;
                }
            }
            throw new IllegalArgumentException("Statut de référence inconnu : " + code);
        }
    }
}
