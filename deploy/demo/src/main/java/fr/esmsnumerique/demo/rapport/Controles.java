package fr.esmsnumerique.demo.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Comparisons made so far; each is said once, differences are kept for the end. */
public final class Controles {

    private final Consumer<String> journal;
    private final List<String> ecarts = new ArrayList<>();

    public Controles(Consumer<String> journal) {
        this.journal = journal;
    }

    public void verifier(String quoi, boolean juste, String ecart) {
        if (juste) {
            journal.accept("  ✓ " + quoi);
        } else {
            journal.accept("  ✗ " + quoi + " : " + ecart);
            ecarts.add(quoi + " : " + ecart);
        }
    }

    public List<String> ecarts() {
        return List.copyOf(ecarts);
    }
}
