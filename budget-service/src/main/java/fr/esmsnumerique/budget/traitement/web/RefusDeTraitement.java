package fr.esmsnumerique.budget.traitement.web;

import fr.esmsnumerique.support.web.Probleme;

/** Refusals of the operations on background work, each with what to do. */
final class RefusDeTraitement {

    private RefusDeTraitement() {}

    static RuntimeException inconnu(String id) {
        return Probleme.introuvable(
                        "traitement.introuvable",
                        "Aucun traitement ne porte l'identifiant " + id
                                + ". Choisissez-le dans la liste des traitements.")
                .exception();
    }

    static RuntimeException enCours(String id) {
        return conflit(
                "traitement.en_cours",
                "Traitement en cours",
                "Le traitement " + id + " n'est pas terminé. Attendez sa fin ou arrêtez-le.");
    }

    static RuntimeException dejaFini(String id) {
        return conflit(
                "traitement.deja_fini",
                "Traitement fini",
                "Le traitement " + id + " est déjà fini : il n'y a plus rien à arrêter.");
    }

    static RuntimeException rienAReprendre(String id) {
        return conflit(
                "traitement.non_reprenable",
                "Rien à reprendre",
                "Le traitement " + id + " n'est ni en échec ni annulé. Lancez-en un nouveau.");
    }

    private static RuntimeException conflit(String code, String titre, String detail) {
        return Probleme.conflit(code, titre, detail).exception();
    }
}
