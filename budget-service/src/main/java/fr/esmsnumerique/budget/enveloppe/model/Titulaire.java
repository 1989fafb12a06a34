package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.Region;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds credits: a region, or the nation (reserve, national call).
 *
 * @param code INSEE code of the region, or {@code NAT}
 */
public record Titulaire(String code) {

    public static final Titulaire NATIONAL = new Titulaire("NAT");

    public Titulaire {
        if (!code.equals("NAT") && Region.deCode(code).isEmpty()) {
            throw new IllegalArgumentException("Titulaire inconnu : " + code);
        }
    }

    public static Titulaire de(Region region) {
        return new Titulaire(region.code());
    }

    public Optional<Region> region() {
        return Region.deCode(code);
    }

    /** Name for a sentence. */
    public String nom() {
        return region().map(Region::nom).orElse("le niveau national");
    }

    /** Written out, as {@link #hashCode}, for the reason given in {@link Compte}. */
    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof Titulaire titulaire && code.equals(titulaire.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
