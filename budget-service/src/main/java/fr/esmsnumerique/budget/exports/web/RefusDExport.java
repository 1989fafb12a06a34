package fr.esmsnumerique.budget.exports.web;

import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;

/** Refusals of the operations on exports, each with what to do. */
final class RefusDExport {

    private RefusDExport() {}

    static ProblemeException inconnu() {
        return Probleme.introuvable(
                        "export.introuvable",
                        "Aucun de vos exports ne porte cet identifiant. Choisissez-le dans la liste de vos exports.")
                .exception();
    }

    static ProblemeException format() {
        return conflit(
                "export.format_refuse",
                "Format impossible",
                "Cet export n'existe pas dans ce format. Choisissez CSV, XLSX, ODS ou JSON pour un tableau.");
    }

    static ProblemeException tropNombreux(int simultanes) {
        return conflit(
                "export.trop_nombreux",
                "Trop d'exports à la fois",
                "Vous avez déjà " + simultanes + " exports en cours. Attendez que l'un finisse, ou arrêtez-en un.");
    }

    static ProblemeException dejaFini() {
        return conflit("export.deja_fini", "Export fini", "Cet export est déjà fini : il n'y a plus rien à arrêter.");
    }

    static ProblemeException rienAReprendre() {
        return conflit(
                "export.non_reprenable",
                "Rien à reprendre",
                "Cet export n'est ni en échec ni arrêté. Demandez-en un nouveau.");
    }

    static ProblemeException nonPret() {
        return conflit(
                "export.non_pret",
                "Fichier pas encore prêt",
                "Le fichier de cet export n'est pas prêt. Attendez le message qui l'annonce, ou reprenez l'export s'il a échoué.");
    }

    static ProblemeException expire() {
        return Probleme.refus(
                        410,
                        "export.expire",
                        "Export expiré",
                        "Le fichier de cet export n'est plus gardé. Demandez-le à nouveau : les mêmes filtres sur la même consolidation donnent le même fichier.")
                .exception();
    }

    private static ProblemeException conflit(String code, String titre, String detail) {
        return Probleme.conflit(code, titre, detail).exception();
    }
}
