package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.eligibilite.client.modele.EtatDossier;
import fr.esmsnumerique.demo.donnees.DossierDemo;

/** The carrier of the draft files it herself: the server's clock makes the deposit instant. */
final class DeposerEnDirect {

    private DeposerEnDirect() {}

    static void jouer(Jeu jeu) {
        jeu.demo().dossiers().stream().filter(d -> d.deposeLe().isEmpty()).forEach(dossier -> deposer(jeu, dossier));
    }

    private static void deposer(Jeu jeu, DossierDemo dossier) {
        jeu.plateforme()
                .faireOuConstater(
                        dossier.compte(),
                        dossier.id() + ".depot",
                        (poste, cle) -> poste.dossiers().deposerDossier(dossier.id(), cle),
                        () -> jeu.plateforme()
                                        .lire(
                                                dossier.compte(),
                                                poste -> poste.dossiers().lireDossier(dossier.id()))
                                        .getEtat()
                                != EtatDossier.BROUILLON);
        jeu.plateforme()
                .dire(dossier.id() + " : déposé par " + dossier.porteur().raisonSociale());
    }
}
