package fr.esmsnumerique.financement.lot.model;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Versement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the fund manager gives back with a payment: which one, and which transmission of it. A payment rejected and sent again has another reference, so that an old
 * answer never settles a new transmission.
 */
public record ReferenceVersement(String dossierId, Tranche tranche, int tentative) {

    private static final Pattern FORME =
            Pattern.compile("([A-Z0-9]{2,8}-\\d{2}-\\d{4})-(AVANCE|INTERMEDIAIRE|SOLDE)-(\\d{1,3})");

    public static Optional<ReferenceVersement> lire(String texte) {
        Matcher lue = FORME.matcher(texte.strip());
        return lue.matches()
                ? Optional.of(new ReferenceVersement(
                        lue.group(1), Tranche.valueOf(lue.group(2)), Integer.parseInt(lue.group(3))))
                : Optional.empty();
    }

    public String versementId() {
        return Versement.id(dossierId, tranche);
    }

    @Override
    public String toString() {
        return versementId() + "-" + tentative;
    }
}
