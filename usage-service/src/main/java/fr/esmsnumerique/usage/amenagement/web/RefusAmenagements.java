package fr.esmsnumerique.usage.amenagement.web;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.Explication;
import fr.esmsnumerique.support.web.ProblemeException;
import fr.esmsnumerique.usage.amenagement.model.RefusAmenagement;

/** Refusals as the contract names them, and what to do. */
final class RefusAmenagements {

    private static final String TEXTE = "AAP 2025, ARS Pays de la Loire";
    private static final ReferenceLegale DENOMINATEUR =
            new ReferenceLegale(TEXTE, "003:L331-347", Statut.SUR_TEXTE, "USE-14");
    private static final ReferenceLegale PROCEDURE =
            new ReferenceLegale(TEXTE, "003:L361-379", Statut.SUR_TEXTE, "USE-16");

    private RefusAmenagements() {}

    static ProblemeException exception(RefusAmenagement refus) {
        return probleme(refus).exception();
    }

    private static Probleme probleme(RefusAmenagement refus) {
        return switch (refus) {
            case INDICATEUR_SANS_PERSONNES ->
                selon(
                        DENOMINATEUR,
                        422,
                        "amenagement.indicateur",
                        "Seul un taux dont le dénominateur compte des personnes peut être aménagé : MSSanté, DMP ou dossiers actifs (USE-14). Choisissez l'un d'eux.");
            case PERIODE_INVERSE ->
                refus(
                        422,
                        "amenagement.periode",
                        "Le dernier mois précède le premier : corrigez la période, ou laissez la fin vide.");
            case RECOUVREMENT ->
                selon(
                        DENOMINATEUR,
                        409,
                        "amenagement.recouvrement",
                        "L'annexe porte déjà cet indicateur et ce motif pour une partie de ce périmètre et de cette période : demandez seulement ce qui manque, ou ralliez la demande en cours.");
            case DEJA_RALLIEE ->
                selon(PROCEDURE, 409, "amenagement.deja_ralliee", "Votre région porte déjà cette demande.");
            case NON_INSTRUIT ->
                selon(
                        PROCEDURE,
                        409,
                        "amenagement.non_instruit",
                        "La CNSA n'a pas encore instruit cette demande : l'avis précède les signatures (USE-16).");
            case DEJA_INSTRUIT ->
                selon(
                        PROCEDURE,
                        409,
                        "amenagement.deja_instruit",
                        "L'avis est rendu et l'une des signatures est peut-être donnée : refusez la demande pour la reprendre.");
            case AVIS_DEFAVORABLE ->
                selon(
                        PROCEDURE,
                        409,
                        "amenagement.avis_defavorable",
                        "L'avis de la CNSA est défavorable : refusez la demande, ou rendez d'abord un nouvel avis.");
            case MEME_INSTITUTION ->
                selon(
                        PROCEDURE,
                        409,
                        "amenagement.meme_institution",
                        "Votre institution a déjà signé : la CNSA et la DNS décident ensemble, la seconde signature est celle de l'autre (USE-16).");
            case MEME_PERSONNE ->
                selon(
                        PROCEDURE,
                        409,
                        "amenagement.meme_personne",
                        "Vous avez déjà signé : la seconde signature est celle d'une autre personne.");
            case REGION_NON_DEMANDEUSE ->
                selon(
                        PROCEDURE,
                        403,
                        "amenagement.region",
                        "Seule une ARS qui porte la demande peut la documenter ou la retirer : ralliez-la d'abord.");
            case TROP_DE_DOCUMENTS ->
                selon(
                        PROCEDURE,
                        409,
                        "amenagement.documents",
                        "La demande compte déjà 20 documents : réunissez les suivants dans un seul fichier.");
            case CLOS ->
                selon(
                        PROCEDURE,
                        409,
                        "amenagement.clos",
                        "Cette demande est close : une nouvelle demande est nécessaire.");
            case ECRITURE_CONCURRENTE ->
                refus(
                        409,
                        "ecriture.concurrente",
                        "Quelqu'un d'autre agit sur cette demande : relisez-la, puis recommencez.");
        };
    }

    private static Probleme refus(int statut, String code, String phrase) {
        return Probleme.refus(statut, code, "Aménagement refusé", phrase);
    }

    /** The same, with the rule that refuses as members of the problem. */
    private static Probleme selon(ReferenceLegale reference, int statut, String code, String phrase) {
        return refus(statut, code, phrase).expliquePar(new Explication(reference, null, "", null));
    }
}
