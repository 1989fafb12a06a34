package fr.esmsnumerique.production;

import java.util.List;

/** The process does not start: its settings are not those of a real platform. */
final class ProductionRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProductionRefusee(List<String> refus) {
        super(String.join("\n", refus));
    }
}
