package fr.esmsnumerique.support.fichiers.model;

/** What a file may be, by its content. */
public enum TypeFichier {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String media;
    private final String extension;

    TypeFichier(String media, String extension) {
        this.media = media;
        this.extension = extension;
    }

    public String media() {
        return media;
    }

    public String extension() {
        return extension;
    }
}
