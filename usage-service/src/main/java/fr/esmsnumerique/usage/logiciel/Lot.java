package fr.esmsnumerique.usage.logiciel;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.declaration.model.Declarations.Ecriture;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One batch: its lines, and what became of each. Used by one thread. */
final class Lot {

    private final List<Ligne> lignes;
    private final Issue[] issues;

    Lot(List<Ligne> lignes) {
        this.lignes = List.copyOf(lignes);
        this.issues = new Issue[lignes.size()];
    }

    List<Ligne> lignes() {
        return lignes;
    }

    void refuser(Ligne ligne, Probleme probleme) {
        issues[ligne.rang()] = new Issue.Rejetee(probleme);
    }

    void ecrire(Ligne ligne, Ecriture ecriture) {
        issues[ligne.rang()] = new Issue.Ecrite(ecriture);
    }

    /** Lines not refused so far that are written together, the oldest month first: the first one written is the first measure (USE-03). */
    List<List<Ligne>> groupes() {
        TreeMap<String, List<Ligne>> groupes = new TreeMap<>();
        for (Ligne ligne : lignes) {
            if (issues[ligne.rang()] == null) {
                String motif = ligne.motif() == null ? "" : ligne.motif();
                groupes.computeIfAbsent(ligne.mois() + "/" + ligne.dossierId() + "/" + motif, _ -> new ArrayList<>())
                        .add(ligne);
            }
        }
        return List.copyOf(groupes.values());
    }

    /** By rank; every line has its outcome once the batch is done. */
    List<Issue> issues() {
        return Arrays.asList(issues);
    }

    /**
     * What an establishment declares for a month.
     *
     * @param rang from 0
     * @param essms {@code null} when the number received is not one
     */
    record Ligne(
            int rang,
            String dossierId,
            YearMonth mois,
            String numero,
            @Nullable NumeroFiness essms,
            Saisie saisie,
            @Nullable String motif) {}

    /** Outcome of one line. */
    sealed interface Issue {
        record Ecrite(Ecriture ecriture) implements Issue {}

        record Rejetee(Probleme probleme) implements Issue {}
    }
}
