package fr.esmsnumerique.budget.exports.application;

import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.Export;
import fr.esmsnumerique.budget.exports.model.Export.Avancement;
import fr.esmsnumerique.budget.exports.model.Export.Fichier;
import fr.esmsnumerique.kernel.Horloge;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the file of an export. Started again, it writes it all again: the same request gives the same lines. */
public class ProduireExport {

    /** Often enough to show it moves and to stop soon, not at each line. */
    private static final int PAS = 500;

    private final SourcesDExport sources;
    private final Exports exports;
    private final int joursGardes;
    private final Horloge horloge;

    /** @param joursGardes days a file may be downloaded, its own included */
    public ProduireExport(SourcesDExport sources, Exports exports, int joursGardes, Horloge horloge) {
        this.sources = sources;
        this.exports = exports;
        this.joursGardes = joursGardes;
        this.horloge = horloge;
    }

    /** @throws RuntimeException when it could not be made, which {@link #clore} then records */
    public void produire(String id) {
        Export export = exports.lire(id).orElseThrow();
        DemandeDExport demande = export.demande();
        FichierAProduire fichier = sources.pour(demande.nature()).preparer(demande);
        avancer(id, new Avancement(0, fichier.lignes()));
        Depot depot = exports.deposer(id);
        try (depot) {
            fichier.ecrire(depot, ecrites -> {
                if (ecrites % PAS == 0) {
                    avancer(id, new Avancement(ecrites, fichier.lignes()));
                }
            });
        } catch (IOException coupee) {
            throw new UncheckedIOException(coupee);
        }
        Avancement fin = new Avancement(fichier.lignes(), fichier.lignes());
        avancer(id, fin);
        Fichier produit = new Fichier(
                fichier.nom() + "." + demande.format().extension(),
                depot.taille(),
                depot.sha256(),
                horloge.aujourdhui().plusDays(joursGardes - 1L));
        exports.enregistrerPret(export.pret(horloge.instant(), produit, fin));
    }

    /** May be repeated, and says nothing of one that is ready. */
    public void clore(String id, String raison) {
        exports.lire(id)
                .filter(e -> e.etat() == Export.Etat.EN_COURS)
                .ifPresent(e -> exports.enregistrer(e.manque(horloge.instant(), raison)));
    }

    private void avancer(String id, Avancement avancement) {
        if (!exports.avancer(id, avancement)) {
            throw new IllegalStateException("Arrêt demandé");
        }
    }
}
