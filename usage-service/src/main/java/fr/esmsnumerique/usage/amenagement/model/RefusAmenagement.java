package fr.esmsnumerique.usage.amenagement.model;

/** Why nothing was done, and what to do. */
public enum RefusAmenagement {
    INDICATEUR_SANS_PERSONNES(
            "amenagement.indicateur",
            "Seul un taux dont le dénominateur compte des personnes peut être aménagé : MSSanté, DMP ou dossiers actifs (USE-14). Choisissez l'un d'eux."),
    PERIODE_INVERSE(
            "amenagement.periode", "Le dernier mois précède le premier : corrigez la période, ou laissez la fin vide."),
    RECOUVREMENT(
            "amenagement.recouvrement",
            "L'annexe porte déjà cet indicateur et ce motif pour une partie de ce périmètre et de cette période : demandez seulement ce qui manque, ou ralliez la demande en cours."),
    DEJA_RALLIEE("amenagement.deja_ralliee", "Votre région porte déjà cette demande."),
    NON_INSTRUIT(
            "amenagement.non_instruit",
            "La CNSA n'a pas encore instruit cette demande : l'avis précède les signatures (USE-16)."),
    DEJA_INSTRUIT(
            "amenagement.deja_instruit",
            "L'avis est rendu et l'une des signatures est peut-être donnée : refusez la demande pour la reprendre."),
    AVIS_DEFAVORABLE(
            "amenagement.avis_defavorable",
            "L'avis de la CNSA est défavorable : refusez la demande, ou rendez d'abord un nouvel avis."),
    MEME_INSTITUTION(
            "amenagement.meme_institution",
            "Votre institution a déjà signé : la CNSA et la DNS décident ensemble, la seconde signature est celle de l'autre (USE-16)."),
    MEME_PERSONNE(
            "amenagement.meme_personne", "Vous avez déjà signé : la seconde signature est celle d'une autre personne."),
    REGION_NON_DEMANDEUSE("amenagement.region", "Seule une ARS qui porte la demande peut la retirer."),
    CLOS("amenagement.clos", "Cette demande est close : une nouvelle demande est nécessaire."),
    ECRITURE_CONCURRENTE(
            "ecriture.concurrente", "Quelqu'un d'autre agit sur cette demande : relisez-la, puis recommencez.");

    private final String code;
    private final String phrase;

    RefusAmenagement(String code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    public String code() {
        return code;
    }

    public String phrase() {
        return phrase;
    }
}
