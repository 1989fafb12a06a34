package fr.esmsnumerique.budget.exports.application;

import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.Export;
import fr.esmsnumerique.kernel.Horloge;
import java.util.Optional;
import java.util.UUID;

/** Asking for an export, stopping it, asking again for one that was not made. What is not the caller's does not exist. */
public class DemanderExport {

    private final SourcesDExport sources;
    private final Exports exports;
    private final ProductionDExport production;
    private final int simultanes;
    private final Horloge horloge;

    /** @param simultanes exports one person may have made at the same time */
    public DemanderExport(
            SourcesDExport sources, Exports exports, ProductionDExport production, int simultanes, Horloge horloge) {
        this.sources = sources;
        this.exports = exports;
        this.production = production;
        this.simultanes = simultanes;
        this.horloge = horloge;
    }

    /** Outcome of a request. */
    public sealed interface Issue {

        record Acceptee(Export export) implements Issue {}

        record FormatRefuse() implements Issue {}

        /** Too many of the same person at once. */
        record TropNombreux(int simultanes) implements Issue {}

        record Inconnu() implements Issue {}

        record DejaFini() implements Issue {}

        record RienAReprendre() implements Issue {}
    }

    public Issue demander(DemandeDExport demande, String proprietaire) {
        if (!demande.nature().accepte(demande.format())) {
            return new Issue.FormatRefuse();
        }
        DemandeDExport fixee = sources.pour(demande.nature()).fixer(demande);
        if (enCours(proprietaire) >= simultanes) {
            return new Issue.TropNombreux(simultanes);
        }
        Export export = Export.demande("EXP-" + UUID.randomUUID(), proprietaire, fixee, horloge.instant());
        exports.enregistrer(export);
        production.demarrer(export.id());
        return new Issue.Acceptee(export);
    }

    public Optional<Export> lire(String id, String proprietaire) {
        return exports.lire(id).filter(e -> e.proprietaire().equals(proprietaire));
    }

    public Issue annuler(String id, String proprietaire) {
        if (lire(id, proprietaire).isEmpty()) {
            return new Issue.Inconnu();
        }
        return exports.demanderArret(id) ? new Issue.Acceptee(exports.lire(id).orElseThrow()) : new Issue.DejaFini();
    }

    public Issue reprendre(String id, String proprietaire) {
        Optional<Export> lu = lire(id, proprietaire);
        if (lu.isEmpty()) {
            return new Issue.Inconnu();
        }
        if (!lu.get().peutReprendre()) {
            return new Issue.RienAReprendre();
        }
        if (enCours(proprietaire) >= simultanes) {
            return new Issue.TropNombreux(simultanes);
        }
        Export repris = lu.get().reprise();
        exports.enregistrer(repris);
        production.reprendre(id);
        return new Issue.Acceptee(repris);
    }

    private long enCours(String proprietaire) {
        return exports.de(proprietaire).stream()
                .filter(e -> e.etat() == Export.Etat.EN_COURS)
                .count();
    }
}
