package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.usage.client.modele.Amenagement;
import fr.esmsnumerique.contrats.usage.client.modele.AvisAmenagement;
import fr.esmsnumerique.contrats.usage.client.modele.CodeIndicateur;
import fr.esmsnumerique.contrats.usage.client.modele.DemandeAmenagement;
import fr.esmsnumerique.contrats.usage.client.modele.EtatAmenagement;
import fr.esmsnumerique.contrats.usage.client.modele.GesteAmenagement;
import fr.esmsnumerique.contrats.usage.client.modele.MotifAmenagement;
import fr.esmsnumerique.contrats.usage.client.modele.MotifReduction;
import fr.esmsnumerique.contrats.usage.client.modele.Secteur;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.oracle.Parcours.Usage;
import fr.esmsnumerique.demo.plateforme.Poste;
import fr.esmsnumerique.kernel.Region;
import java.util.List;

/** An ARS asks that some persons leave the denominator of the DMP, another joins it, CNSA gives its opinion, CNSA and DNS sign (USE-14 to USE-16). */
final class AmenagerUnDenominateur {

    private static final Region QUI_RALLIE = Region.OCCITANIE;

    private AmenagerUnDenominateur() {}

    static void demander(Jeu jeu) {
        for (DossierDemo dossier : concernes(jeu)) {
            Amenagement demande = jeu.plateforme()
                    .faire(
                            Comptes.instructeur(dossier.region()),
                            "amenagement.demande",
                            (poste, cle) -> poste.amenagements().demanderAmenagement(cle, demande()));
            MotifAmenagement motif = new MotifAmenagement()
                    .motif("Deux services de notre région ont la même activité auprès des mêmes personnes.");
            pas(
                    jeu,
                    Comptes.instructeur(QUI_RALLIE),
                    demande.getId(),
                    GesteAmenagement.RALLIEMENT,
                    (id, poste, cle) -> poste.amenagements().rallierAmenagement(id, cle, motif));
            jeu.plateforme()
                    .dire(demande.getId() + " : aménagement du DMP demandé par l'ARS "
                            + dossier.region().nom() + ", ralliée par l'ARS " + QUI_RALLIE.nom());
        }
    }

    static void decider(Jeu jeu) {
        for (Amenagement demande : connus(jeu)) {
            AvisAmenagement avis = new AvisAmenagement()
                    .favorable(true)
                    .avis(
                            "Activité définie et documentée ; la réduction est limitée au DMP et aux services de soins à domicile.");
            pas(
                    jeu,
                    Comptes.CNSA,
                    demande.getId(),
                    GesteAmenagement.INSTRUCTION,
                    (id, poste, cle) -> poste.amenagements().instruireAmenagement(id, cle, avis));
            for (String signataire : List.of(Comptes.CNSA, Comptes.DNS)) {
                pas(
                        jeu,
                        signataire,
                        demande.getId(),
                        GesteAmenagement.SIGNATURE,
                        (id, poste, cle) -> poste.amenagements().signerAmenagement(id, cle));
            }
        }
        List<Amenagement> annexe = connus(jeu);
        Jeu.exiger(
                annexe.size() == concernes(jeu).size()
                        && annexe.stream().allMatch(a -> a.getEtat() == EtatAmenagement.ACCEPTE),
                "Aménagements : " + annexe);
        annexe.forEach(a -> jeu.plateforme().dire(a.getId() + " : signé par la CNSA et la DNS, inscrit à l'annexe"));
        jeu.plateforme().horloge().attendreBoitesVides();
    }

    private static DemandeAmenagement demande() {
        return new DemandeAmenagement()
                .campagne(Annee2025.CAMPAGNE)
                .indicateur(CodeIndicateur.TAUX_DMP)
                .secteur(Secteur.DOMICILE)
                .motif(MotifReduction.AUTRE_ACTIVITE)
                .activite("Passages ponctuels de moins de quarante-huit heures, sans dossier de soins ouvert.")
                .du(SuivreLUsage.MOIS.getFirst())
                .argumentaire("Ces personnes ne sont pas suivies : aucun document de soins n'est produit pour elles.")
                .documents(List.of("Note de l'ARS sur les passages ponctuels, novembre 2026"));
    }

    private static List<DossierDemo> concernes(Jeu jeu) {
        return jeu.dossiers(
                p -> p.usage().filter(Usage.DENOMINATEUR_AMENAGE::equals).isPresent());
    }

    private static List<Amenagement> connus(Jeu jeu) {
        return jeu.plateforme()
                .lire(Comptes.CNSA, poste -> poste.amenagements().listerAmenagements(Annee2025.CAMPAGNE, null))
                .getElements();
    }

    /** One step of the procedure; one whose answer was lost with its process is refused the second time, and the request shows it. */
    private static void pas(Jeu jeu, String compte, String id, GesteAmenagement geste, Pas pas) {
        jeu.plateforme()
                .faireOuConstater(
                        compte,
                        id + "." + geste + "." + compte,
                        (poste, cle) -> pas.executer(id, poste, cle),
                        () -> connus(jeu).stream()
                                .filter(a -> a.getId().equals(id))
                                .flatMap(a -> a.getEtapes().stream())
                                .anyMatch(etape -> etape.getGeste() == geste));
    }

    @FunctionalInterface
    private interface Pas {
        Object executer(String id, Poste poste, String cle);
    }
}
