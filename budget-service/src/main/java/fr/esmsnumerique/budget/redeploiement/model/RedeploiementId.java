package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a redeployment in its envelope, written {@code 2025-G25-R01}: this is the document's {@code _id}, so two instances cannot take the same.
 *
 * @param numero 1 for the first
 */
public record RedeploiementId(EnveloppeId enveloppe, int numero) {

    private static final Pattern FORME = Pattern.compile("(.+)-R(0[1-9]|[1-9][0-9]{1,3})");

    public RedeploiementId {
        if (numero < 1) {
            throw new IllegalArgumentException("Numéro de redéploiement invalide : " + numero);
        }
    }

    public static RedeploiementId de(String texte) {
        Matcher forme = FORME.matcher(texte);
        if (!forme.matches()) {
            throw new IllegalArgumentException("Identifiant de redéploiement inattendu : " + texte);
        }
        return new RedeploiementId(EnveloppeId.de(forme.group(1)), Integer.parseInt(forme.group(2)));
    }

    @Override
    public String toString() {
        return enveloppe + (numero < 10 ? "-R0" : "-R") + numero;
    }
}
