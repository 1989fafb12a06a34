package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.DemandeRedeploiement;
import fr.esmsnumerique.contrats.budget.client.modele.DemandeSimulation;
import fr.esmsnumerique.contrats.budget.client.modele.Donneur;
import fr.esmsnumerique.contrats.budget.client.modele.EtatDeReference;
import fr.esmsnumerique.contrats.budget.client.modele.EtatDeRegion;
import fr.esmsnumerique.contrats.budget.client.modele.EtatRedeploiement;
import fr.esmsnumerique.contrats.budget.client.modele.ProjetDebloque;
import fr.esmsnumerique.contrats.budget.client.modele.Receveur;
import fr.esmsnumerique.contrats.budget.client.modele.Redeploiement;
import fr.esmsnumerique.contrats.budget.client.modele.Simulation;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.oracle.Parcours;
import fr.esmsnumerique.demo.plateforme.Refus;
import fr.esmsnumerique.demo.texte.Francais;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** On 16 October CNSA and DNS look at what was not engaged, simulate three transfers, and sign one (BUD-04, BUD-10). */
final class RedeployerLesCredits {

    private static final String MOTIF =
            "Crédits sans projet dans les régions qui cèdent, projets retenus sans crédits dans celles qui reçoivent";

    private RedeployerLesCredits() {}

    static void jouer(Jeu jeu) {
        String deja = redeploiement(jeu);
        if (deja.isEmpty()) {
            comparerLEtat(jeu);
            simuler(jeu);
        }
        String id = deja.isEmpty() ? proposer(jeu) : deja;
        signer(jeu, id, Comptes.CNSA, EtatRedeploiement.GELE);
        signer(jeu, id, Comptes.DNS, EtatRedeploiement.EXECUTE);
        jeu.plateforme()
                .dire("%s : %s cédés (%s), reçus (%s)"
                        .formatted(
                                id,
                                Francais.euros(jeu.scenario().totalCede()),
                                noms(jeu.scenario().cede()),
                                noms(jeu.scenario().recu())));
    }

    /** The redeployment of an earlier play, or of a play whose answer was lost; empty if there is none. */
    private static String redeploiement(Jeu jeu) {
        List<Redeploiement> connus = jeu.plateforme()
                .lire(
                        Comptes.CNSA,
                        poste -> poste.redeploiements().listerRedeploiements(Annee2025.ENVELOPPE, null, null, null))
                .getElements();
        Jeu.exiger(connus.size() <= 1, "Un seul redéploiement est joué, la plateforme en montre " + connus.size());
        return connus.isEmpty() ? "" : connus.getFirst().getId();
    }

    private static void comparerLEtat(Jeu jeu) {
        EtatDeReference etat = jeu.plateforme()
                .lire(Comptes.CNSA, poste -> poste.preparation().lireEtatDeReference(Annee2025.ENVELOPPE, null, null));
        Jeu.exiger(
                etat.getAu().equals(Annee2025.JOUR_DE_REFERENCE) && !etat.getProvisoire(),
                "L'état de référence est celui du " + etat.getAu());
        for (EtatDeRegion region : etat.getRegions()) {
            long attendu = jeu.attendus()
                    .region(Region.deCode(region.getRegion()).orElseThrow(), Annee2025.JOUR_DE_REFERENCE)
                    .nonEngage();
            long montre = region.getLectures().getFinDeJournee().getNonEngageCentimes();
            Jeu.exiger(
                    montre == attendu,
                    "%s : %s non engagés au 15 octobre, les règles donnent %s"
                            .formatted(region.getNom(), Francais.euros(montre), Francais.euros(attendu)));
        }
    }

    /** Too much, from two regions, from one: nothing is written by a simulation. */
    private static void simuler(Jeu jeu) {
        Simulation trop =
                simuler(jeu, Map.of(Region.PAYS_DE_LA_LOIRE, 40_000_000L), Map.of(Region.GRAND_EST, 40_000_000L));
        Jeu.exiger(!trop.getSignable(), "Une cession au-delà du disponible des Pays de la Loire est dite signable");
        Simulation deux = simuler(
                jeu,
                Map.of(Region.PAYS_DE_LA_LOIRE, 15_000_000L, Region.BOURGOGNE_FRANCHE_COMTE, 10_000_000L),
                Map.of(Region.GRAND_EST, 25_000_000L));
        Jeu.exiger(deux.getSignable(), "Une cession de deux régions est refusée : " + deux.getAvertissements());
        Simulation une = simuler(jeu, jeu.scenario().cede(), jeu.scenario().recu());
        Jeu.exiger(une.getSignable(), "La cession retenue est refusée : " + une.getAvertissements());
        List<String> debloques = une.getProjetsDebloques().stream()
                .map(ProjetDebloque::getDossierId)
                .sorted()
                .toList();
        List<String> attendus = jeu.scenario().parcours().stream()
                .filter(Parcours::attendDesCredits)
                .map(Parcours::dossierId)
                .sorted()
                .toList();
        Jeu.exiger(debloques.equals(attendus), "Projets débloqués : " + debloques + " au lieu de " + attendus);
        jeu.plateforme().dire("Simulation retenue : elle débloque " + String.join(", ", debloques));
    }

    private static Simulation simuler(Jeu jeu, Map<Region, Long> cede, Map<Region, Long> recu) {
        DemandeSimulation demande = new DemandeSimulation()
                .enveloppe(Annee2025.ENVELOPPE)
                .donneurs(donneurs(cede))
                .receveurs(receveurs(recu));
        return jeu.plateforme().lire(Comptes.CNSA, poste -> poste.preparation().simulerRedeploiement(demande));
    }

    private static String proposer(Jeu jeu) {
        DemandeRedeploiement demande = new DemandeRedeploiement()
                .enveloppe(Annee2025.ENVELOPPE)
                .motif(MOTIF)
                .donneurs(donneurs(jeu.scenario().cede()))
                .receveurs(receveurs(jeu.scenario().recu()));
        return jeu.plateforme()
                .faire(
                        Comptes.CNSA,
                        "redeploiement.proposition",
                        (poste, cle) -> poste.redeploiements().proposerRedeploiement(cle, demande))
                .getId();
    }

    /** A signature whose answer was lost is refused the second time: the state tells that it counted. */
    private static void signer(Jeu jeu, String id, String compte, EtatRedeploiement attendu) {
        try {
            jeu.plateforme()
                    .faire(
                            compte,
                            "redeploiement.signature." + compte,
                            (poste, cle) -> poste.redeploiements().signerRedeploiement(id, cle));
        } catch (Refus refus) {
            EtatRedeploiement etat = etat(jeu, id);
            if (etat != attendu && etat != EtatRedeploiement.EXECUTE) {
                throw refus;
            }
        }
    }

    private static EtatRedeploiement etat(Jeu jeu, String id) {
        return jeu.plateforme()
                .lire(Comptes.CNSA, poste -> poste.redeploiements().lireRedeploiement(id))
                .getEtat();
    }

    private static List<Donneur> donneurs(Map<Region, Long> montants) {
        return new TreeMap<>(montants)
                .entrySet().stream()
                        .map(e -> new Donneur()
                                .region(e.getKey().code())
                                .centimes(e.getValue())
                                .dossiersDeprogrammes(List.of()))
                        .toList();
    }

    private static List<Receveur> receveurs(Map<Region, Long> montants) {
        return new TreeMap<>(montants)
                .entrySet().stream()
                        .map(e -> new Receveur().region(e.getKey().code()).centimes(e.getValue()))
                        .toList();
    }

    private static String noms(Map<Region, Long> regions) {
        return new TreeMap<>(regions).keySet().stream().map(Region::nom).collect(Collectors.joining(", "));
    }
}
