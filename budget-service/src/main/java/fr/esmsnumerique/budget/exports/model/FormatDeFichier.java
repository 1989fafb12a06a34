package fr.esmsnumerique.budget.exports.model;

/** Formats an export may take. */
public enum FormatDeFichier {
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    JSON("json", "application/json"),
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String type;

    FormatDeFichier(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    public String extension() {
        return extension;
    }

    public String type() {
        return type;
    }
}
