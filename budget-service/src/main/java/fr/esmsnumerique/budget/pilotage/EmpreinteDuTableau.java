package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.support.exports.FormatExport;
import fr.esmsnumerique.support.tableaux.Empreinte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a report of a run is tied to: the hash of its national table as the CSV anybody may download, so that the hash can be checked with any tool. */
final class EmpreinteDuTableau {

    private EmpreinteDuTableau() {}

    static String de(Lue lue, PilotageMapper mapper) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            FormatExport.CSV.ecrire(PilotageExport.tableau(lue, mapper), octets);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a table in memory has nowhere to fail
        }
        return Empreinte.de(octets.toByteArray());
    }
}
