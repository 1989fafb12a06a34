package fr.esmsnumerique.usage.certification.web;

import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.ErreurChamp;
import fr.esmsnumerique.support.web.ProblemeException;
import fr.esmsnumerique.usage.certification.model.ResultatSuivi;

/** Refusals as the contract names them, and what to do. */
final class RefusSuivis {

    private RefusSuivis() {}

    static ProblemeException exception(ResultatSuivi.Refuse refus) {
        return probleme(refus).exception();
    }

    private static Probleme probleme(ResultatSuivi.Refuse refus) {
        String objets = String.join(", ", refus.objets());
        return switch (refus.refus()) {
            case PERIODE_INVERSE ->
                Probleme.refus(
                        422,
                        "mois.periode",
                        "Période inversée",
                        "Le dernier mois précède le premier : " + objets + ".");
            case MOIS_HORS_SUIVI ->
                Probleme.conflit(
                        "mois.hors_suivi",
                        "Mois non déclarés",
                        "La période " + objets
                                + " déborde des mois déclarés : déclarez-les d'abord, ou réduisez la période.");
            case MOIS_INCOMPLET ->
                new Probleme(
                        409,
                        "mois.incomplet",
                        "Mois incomplet",
                        "Il manque des valeurs : déclarez chaque compteur, 0 compris, ou dites pourquoi il est sans objet.",
                        refus.objets().stream()
                                .limit(100)
                                .map(o -> new ErreurChamp("declarations", o))
                                .toList());
            case MOIS_NON_CERTIFIE ->
                Probleme.conflit(
                        "mois.non_certifie",
                        "Mois non certifié",
                        objets + " : le porteur n'a pas certifié ces mois, ou les a corrigés depuis.");
            case ANOMALIES_OUVERTES ->
                new Probleme(
                        409,
                        "mois.anomalies_ouvertes",
                        "Anomalies à traiter",
                        "Des valeurs ne sont pas plausibles : acceptez l'explication du porteur, ou demandez-lui de reprendre.",
                        refus.objets().stream()
                                .limit(100)
                                .map(o -> new ErreurChamp("anomalies", o))
                                .toList());
            case ECRITURE_CONCURRENTE ->
                Probleme.conflit(
                        "ecriture.concurrente",
                        "Écritures simultanées",
                        "Quelqu'un d'autre agit sur ces mois : relisez-les, puis recommencez.");
        };
    }
}
