package fr.esmsnumerique.documents;

/** Colours, as the operator that sets them: sRGB, contrast above 4.5 on white for those that write. */
enum Encre {
    NOIR(0x1E1E1E),
    BLEU(0x000091),
    GRIS(0x5A5A5A),
    FOND(0xEEEEF8),
    FILET(0xC8C8D8),
    FILIGRANE(0xE6E6EC);

    private final String operateur;

    Encre(int rvb) {
        StringBuilder sortie = new StringBuilder();
        for (int decalage : new int[] {16, 8, 0}) {
            Nombres.ecrire((rvb >> decalage & 0xFF) / 255f, sortie);
        }
        operateur = sortie.append("rg\n").toString();
    }

    String operateur() {
        return operateur;
    }
}
