package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.financement.subvention.application.Resultat;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.model.Issue;
import fr.esmsnumerique.financement.subvention.model.Refus;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.Explication;
import fr.esmsnumerique.support.web.ProblemeException;

/** Refusals of the model as problems of the contract. */
public final class Reponses {

    private Reponses() {}

    public static SubventionLue ou(Resultat resultat) {
        return switch (resultat) {
            case Resultat.Fait fait -> fait.subvention();
            case Resultat.Refuse refuse -> throw probleme(refuse.refus()).exception();
            case Resultat.Introuvable _ ->
                throw Probleme.introuvable(
                                "financement.introuvable", "Aucun financement n'est calculé pour ce dossier.")
                        .exception();
        };
    }

    /** A refusal the model gives without a command. */
    static ProblemeException refus(Issue issue) {
        return switch (issue) {
            case Issue.Refusee refusee -> probleme(refusee.refus()).exception();
            case Issue.Acceptee _, Issue.SansEffet _ -> throw new IllegalStateException("Refus attendu : " + issue);
        };
    }

    private static Probleme probleme(Refus refus) {
        int statut = switch (refus.nature()) {
            case ETAT -> 409;
            case REGLE -> 422;
        };
        return Probleme.refus(statut, refus.code(), refus.titre(), refus.detail())
                .expliquePar(new Explication(refus.reference(), null, "", null));
    }
}
