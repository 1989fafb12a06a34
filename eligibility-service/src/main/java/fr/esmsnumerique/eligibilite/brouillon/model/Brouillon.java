package fr.esmsnumerique.eligibilite.brouillon.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A campaign not yet in force: complete and valid, to be looked at before it is published. A draft is its content, so that what was looked at is what is published.
 *
 * @param id {@code G25-<start of the hash>}
 * @param empreinte SHA-256 of {@code contenu}
 * @param empreinteDeBase version in force when it was deposited; {@code null} for a campaign that has none
 * @param contenu canonical JSON of the campaign
 * @param publieLe {@code null} until it is published
 */
public record Brouillon(
        String id,
        String code,
        String libelle,
        String empreinte,
        @Nullable String empreinteDeBase,
        String contenu,
        Instant deposeLe,
        String deposePar,
        @Nullable Instant publieLe,
        @Nullable String publiePar) {

    private static final int LONGUEUR = 16;

    public static String id(String code, String empreinte) {
        return code + "-" + empreinte.substring(0, LONGUEUR);
    }

    public Brouillon publie(Instant instant, String par) {
        return new Brouillon(id, code, libelle, empreinte, empreinteDeBase, contenu, deposeLe, deposePar, instant, par);
    }
}
