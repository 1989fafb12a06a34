package fr.esmsnumerique.kernel;

import java.util.regex.Pattern;

/**
 * SIRET number: 14 digits with a Luhn key. La Poste's establishments, which use another key, do not run social or medico-social establishments.
 *
 * @param valeur 14 digits
 */
public record NumeroSiret(String valeur) {

    private static final Pattern FORME = Pattern.compile("\\d{14}");

    public NumeroSiret {
        if (!FORME.matcher(valeur).matches() || !Luhn.estValide(valeur)) {
            throw new IllegalArgumentException("Numéro SIRET invalide : 14 chiffres dont une clé de contrôle");
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
