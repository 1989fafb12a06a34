package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.DemandeNotificationAe;
import fr.esmsnumerique.contrats.budget.client.modele.DemandeOuverture;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import fr.esmsnumerique.demo.texte.Francais;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** CNSA opens the envelope and notifies credits to the regions, by circular, in plus or in minus (BUD-01). */
final class OuvrirLesCredits {

    private OuvrirLesCredits() {}

    static void ouverture(Jeu jeu) {
        DemandeOuverture demande = new DemandeOuverture()
                .exercice(Annee2025.EXERCICE)
                .campagne(Annee2025.CAMPAGNE)
                .montantCentimes(Annee2025.OUVERTURE_CENTIMES)
                .decision("Décision CNSA 2025-04");
        jeu.plateforme()
                .faireOuConstater(
                        Comptes.CNSA,
                        "enveloppe.ouverture",
                        (poste, cle) -> poste.enveloppes().ouvrirEnveloppe(cle, demande),
                        () -> ouverte(jeu.plateforme()));
        jeu.plateforme()
                .dire("La CNSA ouvre l'enveloppe " + Annee2025.ENVELOPPE + " : "
                        + Francais.euros(Annee2025.OUVERTURE_CENTIMES));
        notifier(
                jeu,
                "Circulaire FMIS 2025-1",
                Annee2025.PREMIERE_CIRCULAIRE,
                jeu.scenario().notifieEnMai());
    }

    static void secondeCirculaire(Jeu jeu) {
        notifier(
                jeu,
                "Circulaire FMIS 2025-2",
                Annee2025.SECONDE_CIRCULAIRE,
                jeu.scenario().notifieEnSeptembre());
    }

    private static void notifier(Jeu jeu, String circulaire, LocalDate date, Map<Region, Long> montants) {
        new TreeMap<>(montants).forEach((region, centimes) -> {
            DemandeNotificationAe demande = new DemandeNotificationAe()
                    .region(region.code())
                    .montantCentimes(centimes)
                    .circulaire(circulaire)
                    .dateCirculaire(date);
            jeu.plateforme()
                    .faire(
                            Comptes.CNSA,
                            "notification." + region.code() + "." + date,
                            (poste, cle) -> poste.enveloppes().notifierAe(Annee2025.ENVELOPPE, cle, demande));
            jeu.plateforme()
                    .dire("%s : %s notifiés à l'ARS %s".formatted(circulaire, Francais.euros(centimes), region.nom()));
        });
    }

    private static boolean ouverte(Plateforme plateforme) {
        return plateforme.lire(Comptes.CNSA, poste -> poste.enveloppes().listerEnveloppes()).getElements().stream()
                .anyMatch(enveloppe -> enveloppe.getId().equals(Annee2025.ENVELOPPE));
    }
}
