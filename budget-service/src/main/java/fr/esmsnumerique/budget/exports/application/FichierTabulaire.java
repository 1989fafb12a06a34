package fr.esmsnumerique.budget.exports.application;

import fr.esmsnumerique.support.exports.FormatExport;
import fr.esmsnumerique.support.exports.TableauExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** A table, in the format asked for. */
public record FichierTabulaire(TableauExport tableau, FormatExport format, long lignes) implements FichierAProduire {

    @Override
    public String nom() {
        return tableau.fichier();
    }

    @Override
    public void ecrire(OutputStream sortie, LongConsumer suivi) throws IOException {
        AtomicLong ecrites = new AtomicLong();
        format.ecrire(
                new TableauExport(
                        tableau.fichier(),
                        tableau.titre(),
                        tableau.colonnes(),
                        tableau.rangs().peek(_ -> suivi.accept(ecrites.incrementAndGet()))),
                sortie);
    }
}
