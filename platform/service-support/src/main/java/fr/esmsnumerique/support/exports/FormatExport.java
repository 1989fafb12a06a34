package fr.esmsnumerique.support.exports;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.MediaType;

/** Formats a table may be downloaded in. */
public enum FormatExport {
    CSV("csv", "text/csv;charset=UTF-8", TableauCsv::ecrire),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", TableauXlsx::ecrire),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", TableauOds::ecrire),
    JSON("json", "application/json", TableauJson::ecrire);

    private final String extension;
    private final MediaType type;
    private final Ecrivain ecrivain;

    FormatExport(String extension, String type, Ecrivain ecrivain) {
        this.extension = extension;
        this.type = MediaType.parseMediaType(type);
        this.ecrivain = ecrivain;
    }

    /** Leaves the stream open, its owner closes it. */
    private interface Ecrivain {
        void ecrire(TableauExport tableau, OutputStream sortie) throws IOException;
    }

    public String extension() {
        return extension;
    }

    public MediaType type() {
        return type;
    }

    public void ecrire(TableauExport tableau, OutputStream sortie) throws IOException {
        ecrivain.ecrire(tableau, sortie);
    }
}
