package fr.esmsnumerique.usage.preuve.model;

import fr.esmsnumerique.usage.preuve.model.Preuve.Fichier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a file goes among the evidence of a project. */
public final class Classement {

    private Classement() {}

    /** The pieces after this deposit: the same ones when the file is already there, empty when there is no room. */
    public static Optional<List<Preuve>> deposer(
            List<Preuve> preuves, NaturePreuve nature, Fichier fichier, String par, Instant le) {
        List<Preuve> suite = new ArrayList<>(preuves);
        for (int i = 0; i < suite.size(); i++) {
            Preuve preuve = suite.get(i);
            if (preuve.nature() == nature
                    && preuve.derniere().fichier().sha256().equals(fichier.sha256())) {
                return Optional.of(preuves);
            }
            if (preuve.accueille(nature, fichier)) {
                suite.set(i, preuve.avec(fichier, par, le));
                return preuve.versions().size() < Preuve.VERSIONS_MAXIMUM ? Optional.of(suite) : Optional.empty();
            }
        }
        suite.add(new Preuve(suite.size() + 1, nature, List.of()).avec(fichier, par, le));
        return suite.size() <= Preuve.MAXIMUM ? Optional.of(suite) : Optional.empty();
    }

    /** The piece that now holds this file. */
    public static Preuve quiContient(List<Preuve> preuves, NaturePreuve nature, String sha256) {
        return preuves.stream()
                .filter(p ->
                        p.nature() == nature && p.derniere().fichier().sha256().equals(sha256))
                .findFirst()
                .orElseThrow();
    }
}
