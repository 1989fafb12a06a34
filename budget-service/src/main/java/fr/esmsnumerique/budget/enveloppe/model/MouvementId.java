package fr.esmsnumerique.budget.enveloppe.model;

/**
 * Place of a mouvement in its stream, written {@code 2025-G25/000000000012}: this is the document's {@code _id}, so two writers cannot take the same number.
 *
 * @param sequence 1 for the first mouvement
 */
public record MouvementId(EnveloppeId enveloppe, long sequence) {

    private static final int CHIFFRES = 12;

    public MouvementId {
        if (sequence < 1) {
            throw new IllegalArgumentException("Séquence invalide : " + sequence);
        }
    }

    public static MouvementId de(String texte) {
        int separateur = texte.lastIndexOf('/');
        if (separateur < 0 || texte.length() - separateur - 1 != CHIFFRES) {
            throw new IllegalArgumentException("Identifiant de mouvement inattendu : " + texte);
        }
        return new MouvementId(
                EnveloppeId.de(texte.substring(0, separateur)), Long.parseLong(texte.substring(separateur + 1)));
    }

    @Override
    public String toString() {
        String numero = Long.toString(sequence);
        return new StringBuilder(24)
                .append(enveloppe.exercice())
                .append('-')
                .append(enveloppe.campagne())
                .append('/')
                .repeat('0', CHIFFRES - numero.length())
                .append(numero)
                .toString();
    }
}
