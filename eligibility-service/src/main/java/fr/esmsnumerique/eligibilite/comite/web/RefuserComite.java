package fr.esmsnumerique.eligibilite.comite.web;

import fr.esmsnumerique.eligibilite.comite.model.RefusComite;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.web.Probleme;

/** Turns a refusal of a committee into the problem the contract names. */
final class RefuserComite {

    private RefuserComite() {}

    static Probleme probleme(RefusComite refus) {
        return switch (refus) {
            case RefusComite.AutreRegion(var dossier) ->
                Probleme.refus(
                        422,
                        "comite.region",
                        "Dossier d'une autre région",
                        "Le dossier " + dossier + " relève d'une autre ARS : inscrivez-le à un de ses comités.");
            case RefusComite.AutreCampagne(var dossier, var campagne) ->
                Probleme.refus(
                        422,
                        "comite.campagne",
                        "Dossier d'une autre campagne",
                        "Ce comité examine la campagne " + campagne + " : le dossier " + dossier + " n'en est pas.");
            case RefusComite.DossierAbsent(var dossier) ->
                Probleme.refus(
                        422,
                        "comite.dossier_absent",
                        "Dossier absent du comité",
                        "Le dossier " + dossier + " n'est pas inscrit à ce comité.");
            case RefusComite.ClassementIncomplet(var manquants, var enTrop) ->
                Probleme.refus(
                        422,
                        "comite.classement",
                        "Classement incomplet",
                        "Le classement cite chaque dossier inscrit une fois. Manquants : "
                                + (manquants.isEmpty() ? "aucun" : String.join(", ", manquants)) + ". En trop : "
                                + (enTrop.isEmpty() ? "aucun" : String.join(", ", enTrop)) + ".");
            case RefusComite.VersionPerimee(var actuelle) ->
                Probleme.conflit(
                        "comite.version",
                        "Comité modifié entre-temps",
                        "Relisez le comité (version " + actuelle + ") avant de le modifier.");
            case RefusComite.PvSigne(var numero) ->
                Probleme.conflit(
                        "comite.pv_signe",
                        "Procès-verbal signé",
                        "Le procès-verbal n° " + numero
                                + " est signé : ce que le comité a examiné ne change plus. Inscrivez le dossier à un autre comité.");
            case RefusComite.AVenir(var le) ->
                Probleme.conflit(
                        "comite.a_venir",
                        "Comité à venir",
                        "Le comité se tient le " + Paris.enLettres(le) + " : signez après.");
            case RefusComite.SansClassement() ->
                Probleme.conflit(
                        "comite.sans_classement",
                        "Comité sans classement",
                        "Classez d'abord les dossiers : le procès-verbal fige leur rang et les propositions.");
            case RefusComite.MotifDeCorrection(var numero) ->
                Probleme.conflit(
                        "comite.motif_correction",
                        "Motif de correction attendu",
                        "Le procès-verbal n° " + numero + " est signé : dites pourquoi le nouveau le corrige.");
        };
    }
}
