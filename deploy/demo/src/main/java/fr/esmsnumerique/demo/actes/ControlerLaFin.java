package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.CreditsRecus;
import fr.esmsnumerique.contrats.budget.client.modele.Integrite;
import fr.esmsnumerique.contrats.budget.client.modele.Soldes;
import fr.esmsnumerique.contrats.financement.client.modele.FinancementResume;
import fr.esmsnumerique.contrats.notification.client.modele.EtatCourriel;
import fr.esmsnumerique.contrats.notification.client.modele.Message;
import fr.esmsnumerique.contrats.notification.client.modele.ResumeMessage;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.rapport.Controles;
import fr.esmsnumerique.demo.texte.Francais;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;

/** What is checked once at the end, besides the tables: every application's state and amount, the ledger's chain, the messages sent. */
public final class ControlerLaFin {

    private ControlerLaFin() {}

    public static void jouer(Jeu jeu, Controles controles) {
        List<String> etats = new ArrayList<>();
        for (DossierDemo dossier : jeu.demo().dossiers()) {
            String etat = jeu.plateforme()
                    .lire(Comptes.CNSA, poste -> poste.dossiers().lireDossier(dossier.id()))
                    .getEtat()
                    .getValue();
            if (!etat.equals(jeu.attendu(dossier).etat())) {
                etats.add(dossier.id() + " est " + etat + " au lieu de "
                        + jeu.attendu(dossier).etat());
            }
        }
        controles.verifier(
                jeu.demo().dossiers().size() + " dossiers dans l'état que donnent les règles",
                etats.isEmpty(),
                String.join(" ; ", etats));
        montants(jeu, controles);
        integrite(jeu, controles);
        releve(jeu, controles);
        messages(jeu, controles);
    }

    /** Read two years later, the statement still says the deadline of its own year (BUD-05). */
    private static void releve(Jeu jeu, Controles controles) {
        CreditsRecus recus = jeu.plateforme()
                .lire(
                        Comptes.decideur(Region.GRAND_EST),
                        poste -> poste.redeploiements()
                                .lireReleve(Annee2025.ENVELOPPE + "-R01", Region.GRAND_EST.code()))
                .getRecus();
        controles.verifier(
                "relevé du Grand Est : montant reçu et dernier jour d'engagement",
                recus != null
                        && recus.getCentimes().equals(jeu.scenario().recu().get(Region.GRAND_EST))
                        && recus.getEngagerJusquau().equals(Annee2025.DERNIER_JOUR.toLocalDate()),
                String.valueOf(recus));
    }

    private static void montants(Jeu jeu, Controles controles) {
        List<FinancementResume> financements = jeu.plateforme()
                .lire(Comptes.CNSA, poste -> poste.financements().listerFinancements(null, null, 200))
                .getElements();
        long accorde = financements.stream()
                .mapToLong(FinancementResume::getTotalCentimes)
                .sum();
        long attendu = jeu.attendus().totalAccorde();
        controles.verifier(
                "somme des financements = règles (" + Francais.euros(attendu) + ")",
                accorde == attendu,
                Francais.euros(accorde) + " au financement");
        Soldes soldes = jeu.plateforme()
                .lire(Comptes.CNSA, poste -> poste.soldes().lireSoldes(Annee2025.ENVELOPPE, null, null));
        long livre = soldes.getTotal().getEngageCentimes() + soldes.getTotal().getProgrammeCentimes();
        controles.verifier(
                "engagé et programmé au grand livre = somme des financements, moins les crédits caducs",
                livre == accorde - jeu.attendus().caduc(),
                Francais.euros(livre) + " au grand livre");
    }

    private static void integrite(Jeu jeu, Controles controles) {
        Integrite integrite =
                jeu.plateforme().lire(Comptes.CNSA, poste -> poste.preuves().verifierIntegrite(Annee2025.ENVELOPPE));
        controles.verifier(
                "chaîne du grand livre intacte, " + integrite.getMouvementsVerifies() + " mouvements",
                integrite.getConforme(),
                String.valueOf(integrite.getRaison()));
    }

    private static void messages(Jeu jeu, Controles controles) {
        List<String> muets = jeu.demo().dossiers().stream()
                .filter(dossier -> boite(jeu, dossier).isEmpty())
                .map(DossierDemo::id)
                .toList();
        controles.verifier(
                "chaque porteur a des messages dans sa boîte", muets.isEmpty(), "aucun message pour " + muets);
        List<String> sansCourriel = jeu.demo().dossiers().stream()
                .filter(dossier -> boite(jeu, dossier).stream().noneMatch(message -> envoye(jeu, dossier, message)))
                .map(DossierDemo::id)
                .toList();
        controles.verifier(
                "chaque décision est partie par courriel",
                sansCourriel.isEmpty(),
                "aucun courriel envoyé pour " + sansCourriel);
    }

    private static boolean envoye(Jeu jeu, DossierDemo dossier, ResumeMessage resume) {
        Message message = jeu.plateforme()
                .lire(dossier.compte(), poste -> poste.messages().lireMessage(resume.getId()));
        return message.getCourriel() != null && message.getCourriel().getEtat() == EtatCourriel.ENVOYE;
    }

    private static List<ResumeMessage> boite(Jeu jeu, DossierDemo dossier) {
        return jeu.plateforme()
                .lire(dossier.compte(), poste -> poste.messages().listerMessages(false, dossier.id(), null, 50))
                .getElements();
    }
}
