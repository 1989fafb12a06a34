package fr.esmsnumerique.usage.declaration.web;

import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import fr.esmsnumerique.usage.declaration.model.ResultatDeclaration.Refusee;

/** Refusals as the contract names them. */
public final class RefusDeclarations {

    private RefusDeclarations() {}

    static ProblemeException exception(Refusee refus) {
        return probleme(refus).exception();
    }

    /** Also what a file says of a line. */
    public static Probleme probleme(Refusee refus) {
        String objet = refus.objet();
        return switch (refus.motif()) {
            case PROJET_INTROUVABLE ->
                Probleme.introuvable("projet.introuvable", "Aucun projet suivi pour " + objet + ".");
            case ESSMS_HORS_PROJET ->
                Probleme.refus(
                        422,
                        "essms.hors_projet",
                        "ESSMS hors du projet",
                        "L'ESSMS " + objet + " n'est pas dans ce projet.");
            case DOUBLON ->
                Probleme.refus(
                        422,
                        "declaration.doublon",
                        "ESSMS en double",
                        "L'ESSMS " + objet + " figure deux fois dans l'envoi.");
            case MOIS_NON_ECOULE ->
                Probleme.conflit(
                        "declaration.mois_non_ecoule",
                        "Mois non écoulé",
                        "La mesure se fait à la fin du mois : " + objet
                                + " se déclare à partir du premier jour du mois suivant (USE-03).");
            case MOIS_ANTERIEUR ->
                Probleme.conflit(
                        "declaration.mois_anterieur",
                        "Mois antérieur au suivi",
                        objet + " précède la convention, ou est couvert par la première mesure du projet (USE-03).");
            case SOUS_ENSEMBLE ->
                Probleme.refus(
                        422,
                        "declaration.sous_ensemble",
                        "Partie plus grande que le tout",
                        "ESSMS " + objet
                                + " : plus de dossiers avec projet ou avec événement que de dossiers actifs, ou plus de personnes revenues que de sorties ou de présentes.");
            case DEDUCTION_EXCESSIVE ->
                Probleme.refus(
                        422,
                        "declaration.deduction",
                        "Personnes déduites en trop",
                        "ESSMS " + objet
                                + " : plus de personnes sous anonymat ou non concernées que de personnes comptées. Corrigez l'un des compteurs (USE-14).");
            case SANS_OBJET_ET_VALEUR ->
                Probleme.refus(
                        422,
                        "declaration.sans_objet",
                        "Compteur contradictoire",
                        "ESSMS " + objet + " : un compteur est à la fois valué et sans objet.");
            case MOTIF_EXIGE ->
                Probleme.refus(
                        422,
                        "declaration.motif_exige",
                        "Motif exigé",
                        "Les cibles du projet sont attestées : une correction de " + objet
                                + " doit dire pourquoi. L'ARS en sera prévenue ; l'attestation ne change pas.");
            case ECRITURE_CONCURRENTE ->
                Probleme.conflit(
                        "ecriture.concurrente",
                        "Écritures simultanées",
                        "Une autre déclaration est en cours (" + objet
                                + "). Recommencez : ce qui est déjà écrit ne changera pas.");
        };
    }
}
