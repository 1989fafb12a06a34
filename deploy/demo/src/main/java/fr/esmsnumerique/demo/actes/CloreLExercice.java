package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.CaducTitulaire;
import fr.esmsnumerique.contrats.budget.client.modele.DemandeCloture;
import fr.esmsnumerique.contrats.budget.client.modele.EtatCloture;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.texte.Francais;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** In January CNSA closes the year: what was not engaged lapses, and the statement says how much each region loses. */
final class CloreLExercice {

    private static final LocalDate DERNIER_JOUR = LocalDate.of(Annee2025.EXERCICE, 12, 31);

    private CloreLExercice() {}

    static void jouer(Jeu jeu) {
        comparer(jeu, lire(jeu));
        jeu.plateforme()
                .faireOuConstater(
                        Comptes.CNSA,
                        "cloture",
                        (poste, cle) -> poste.clotures()
                                .clore(
                                        cle,
                                        new DemandeCloture()
                                                .enveloppe(Annee2025.ENVELOPPE)
                                                .motif("Fin de l'exercice 2025")),
                        () -> !lire(jeu).getProvisoire());
        EtatCloture clos = lire(jeu);
        comparer(jeu, clos);
        jeu.plateforme().dire("Exercice clos : %s caducs".formatted(Francais.euros(clos.getTotalCentimes())));
    }

    private static EtatCloture lire(Jeu jeu) {
        return jeu.plateforme().lire(Comptes.CNSA, poste -> poste.clotures().lireCloture(Annee2025.ENVELOPPE));
    }

    /** Forecast before, statement after: the same amounts, since nothing can be engaged in between. */
    private static void comparer(Jeu jeu, EtatCloture etat) {
        Map<String, Long> montres = etat.getRegions().stream()
                .filter(titulaire -> titulaire.getTotalCentimes() != 0)
                .collect(Collectors.toMap(
                        CaducTitulaire::getTitulaire, CaducTitulaire::getTotalCentimes, Long::sum, TreeMap::new));
        Map<String, Long> attendus = new TreeMap<>();
        long alloue = 0;
        for (Region region : Region.values()) {
            var situation = jeu.attendus().region(region, DERNIER_JOUR);
            alloue += situation.alloue();
            if (situation.nonEngage() != 0) {
                attendus.put(region.code(), situation.nonEngage());
            }
        }
        attendus.put("NAT", Annee2025.OUVERTURE_CENTIMES - alloue);
        Jeu.exiger(montres.equals(attendus), "Caducs au 31 décembre : " + montres + " au lieu de " + attendus);
    }
}
