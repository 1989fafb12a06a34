package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.Consolidation;
import fr.esmsnumerique.contrats.budget.client.modele.DemandeConsolidation;
import fr.esmsnumerique.contrats.budget.client.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.client.modele.PilotageNational;
import fr.esmsnumerique.contrats.budget.client.modele.Soldes;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.plateforme.Refus;
import fr.esmsnumerique.demo.rapport.Controles;
import fr.esmsnumerique.demo.rapport.Rapprochement;
import fr.esmsnumerique.demo.rapport.TableauNational;
import java.time.Duration;

/** CNSA launches the consolidation, waits for it, and the table is compared with everything that holds the same figures. */
public final class Consolider {

    private static final Duration DELAI = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(300);
    /** A batch whose process is killed may end in failure: it is launched again, and must give the same totals. */
    private static final int LANCEMENTS = 3;

    private Consolider() {}

    /** @param nom unique name of the consolidation in the year */
    public static void jouer(Jeu jeu, Controles controles, String nom) {
        jeu.plateforme().horloge().attendreBoitesVides();
        Consolidation terminee = consolider(jeu, nom);
        PilotageNational table = jeu.plateforme()
                .lire(Comptes.CNSA, poste -> poste.pilotage().lirePilotageNational(Annee2025.EXERCICE, null));
        if (!table.getConsolidationId().equals(terminee.getId())) {
            jeu.plateforme()
                    .dire("Consolidation " + terminee.getId() + " déjà faite ; le tableau publié est plus récent");
            return;
        }
        // As the ledger was known when the run started: what was decided since is no difference.
        Soldes soldes = jeu.plateforme()
                .lire(
                        Comptes.CNSA,
                        poste -> poste.soldes()
                                .lireSoldes(Annee2025.ENVELOPPE, table.getSituationAu(), table.getArreteLe()));
        jeu.plateforme().dire("\n" + TableauNational.texte(table) + "\n");
        new Rapprochement(table, soldes, jeu.attendus()).verifier(controles);
    }

    private static Consolidation consolider(Jeu jeu, String nom) {
        String erreur = "";
        for (int essai = 1; essai <= LANCEMENTS; essai++) {
            String etape = "consolidation." + nom + "." + essai;
            Consolidation finie = attendre(jeu, lancer(jeu, etape));
            if (finie.getEtat() == EtatConsolidation.TERMINEE) {
                return finie;
            }
            erreur = String.valueOf(finie.getErreur());
        }
        throw new EcartException("La consolidation " + nom + " a échoué " + LANCEMENTS + " fois : " + erreur);
    }

    /** When the answer to the launch was lost with its process, the execution that runs is the one that was asked for. */
    private static String lancer(Jeu jeu, String etape) {
        DemandeConsolidation demande = new DemandeConsolidation().enveloppe(Annee2025.ENVELOPPE);
        try {
            return jeu.plateforme()
                    .faire(
                            Comptes.CNSA,
                            etape,
                            (poste, cle) -> poste.consolidations().lancerConsolidation(cle, demande))
                    .getId();
        } catch (Refus refus) {
            if (!refus.code().equals("consolidation.en_cours")) {
                throw refus;
            }
            return jeu.plateforme()
                    .lire(Comptes.CNSA, poste -> poste.consolidations().listerConsolidations(null, null, null, null, 1))
                    .getElements()
                    .getFirst()
                    .getId();
        }
    }

    private static Consolidation attendre(Jeu jeu, String id) {
        long limite = System.nanoTime() + DELAI.toNanos();
        while (true) {
            Consolidation consolidation = jeu.plateforme()
                    .lire(Comptes.CNSA, poste -> poste.consolidations().lireConsolidation(id));
            switch (consolidation.getEtat()) {
                case TERMINEE, ECHOUEE, ANNULEE -> {
                    return consolidation;
                }
                case EN_ATTENTE, EN_COURS -> jeu.plateforme().patienter(PAUSE);
            }
            Jeu.exiger(
                    System.nanoTime() < limite,
                    "La consolidation " + id + " n'est pas finie après " + DELAI.toSeconds() + " s");
        }
    }
}
