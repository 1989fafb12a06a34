package fr.esmsnumerique.support.fichiers.model;

/** Why a file is not kept, and what to do. */
public enum RefusFichier {
    VIDE("piece.vide", "Le fichier est vide : envoyez le document lui-même."),
    TROP_GRAND("piece.trop_grande", "Le fichier dépasse 20 Mio : réduisez-le ou joignez-le en plusieurs pièces."),
    TYPE(
            "piece.type",
            "Le contenu n'est ni un PDF, ni une image PNG ou JPEG, ni un classeur XLSX, quel que soit son nom."),
    TRONQUE("piece.tronquee", "Le fichier est tronqué ou illisible : enregistrez-le de nouveau et renvoyez-le."),
    CHIFFRE(
            "piece.chiffree",
            "Le PDF est protégé par un mot de passe ou chiffré : envoyez-en une copie sans protection."),
    ACTIF(
            "piece.active",
            "Le PDF contient un script, une action de lancement ou un fichier joint : imprimez-le en PDF simple."),
    COMPRESSION(
            "piece.compression", "Le fichier se décompresse en un volume anormal : il est refusé sans être ouvert."),
    MACROS(
            "piece.macros",
            "Le classeur contient des macros, un objet ou un lien externe : enregistrez-le en XLSX simple."),
    DEGUISE(
            "piece.deguisee",
            "Le fichier contient autre chose après sa fin : enregistrez-le de nouveau et renvoyez-le."),
    VIRUS("piece.virus", "Le fichier porte la signature d'un logiciel malveillant connu : il est refusé.");

    private final String code;
    private final String action;

    RefusFichier(String code, String action) {
        this.code = code;
        this.action = action;
    }

    public String code() {
        return code;
    }

    public String action() {
        return action;
    }
}
