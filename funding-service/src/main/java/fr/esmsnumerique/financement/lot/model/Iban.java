package fr.esmsnumerique.financement.lot.model;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account number whose check digits are right (ISO 13616). It prints masked: only the file for the fund manager asks for {@link #entier}.
 *
 * @param entier capitals and digits, no space
 */
public record Iban(String entier) {

    private static final Pattern FORME = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULE = BigInteger.valueOf(97);
    private static final int VISIBLES = 4;
    private static final int BASE_36 = 36;

    public Iban {
        if (!estJuste(entier)) {
            // The number itself never goes into a message: messages end in logs.
            throw new IllegalArgumentException("IBAN dont la clé de contrôle est fausse");
        }
    }

    /** Spaces and small letters as on paper; empty when the check digits are wrong. */
    public static Optional<Iban> lire(String saisi) {
        String serre = saisi.replace(" ", "").toUpperCase(Locale.ROOT);
        return estJuste(serre) ? Optional.of(new Iban(serre)) : Optional.empty();
    }

    private static boolean estJuste(String serre) {
        if (!FORME.matcher(serre).matches()) {
            return false;
        }
        StringBuilder chiffres = new StringBuilder();
        (serre.substring(VISIBLES) + serre.substring(0, VISIBLES))
                .chars()
                .forEach(c -> chiffres.append(Character.digit(c, BASE_36)));
        return new BigInteger(chiffres.toString()).mod(MODULE).equals(BigInteger.ONE);
    }

    public String masque() {
        return entier.substring(0, VISIBLES) + " •••• " + fin();
    }

    public boolean finitPar(String quatreDerniers) {
        return fin().equalsIgnoreCase(quatreDerniers);
    }

    private String fin() {
        return entier.substring(entier.length() - VISIBLES);
    }

    @Override
    public String toString() {
        return masque();
    }
}
