package fr.esmsnumerique.usage.projet.web;

import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import fr.esmsnumerique.usage.projet.model.RefusProjet;

/** Refusals as the contract names them. */
public final class RefusProjets {

    private RefusProjets() {}

    public static ProblemeException exception(RefusProjet refus) {
        return probleme(refus).exception();
    }

    private static Probleme probleme(RefusProjet refus) {
        return switch (refus) {
            case PROJET_INTROUVABLE ->
                Probleme.introuvable("projet.introuvable", "Aucun projet suivi pour ce dossier.");
            case ESSMS_INTROUVABLE -> Probleme.introuvable("essms.introuvable", "Cet ESSMS n'est pas dans le projet.");
            case SECTEUR_SANS_CONSTAT ->
                Probleme.refus(
                        422,
                        "essms.secteur",
                        "Constat sans objet",
                        "L'éligibilité au SONS ne se constate que pour un ESSMS du secteur AHI.");
            case RECETTE_FUTURE ->
                Probleme.refus(
                        422,
                        "recette.future",
                        "Date à venir",
                        "Une recette s'enregistre une fois signée : sa date ne peut pas être à venir.");
            case RECETTE_ORDRE ->
                Probleme.refus(
                        422,
                        "recette.ordre",
                        "Dates dans le désordre",
                        "La VA ne peut pas précéder le début déclaré du projet, ni la VSR ou la fin du déploiement précéder la VA.");
            case PROJET_ATTESTE ->
                Probleme.conflit(
                        "projet.atteste",
                        "Cibles déjà attestées",
                        "L'ARS a attesté les cibles de ce projet : ses dates et constats ne changent plus.");
            case PREUVES_EN_TROP ->
                Probleme.conflit(
                        "preuve.trop",
                        "Trop de pièces",
                        "Le projet compte déjà 50 pièces, ou la pièce 20 versions : regroupez les documents.");
            case ECRITURE_CONCURRENTE ->
                Probleme.conflit(
                        "ecriture.concurrente",
                        "Écritures simultanées",
                        "Le projet change en ce moment. Recommencez dans quelques instants.");
        };
    }
}
