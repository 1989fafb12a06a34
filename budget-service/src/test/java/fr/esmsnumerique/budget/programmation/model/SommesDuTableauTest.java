package fr.esmsnumerique.budget.programmation.model;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reprogrammer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SommesDuTableauTest {

    private final Livre livre = new Livre();

    /** Whatever happened, the region's figures (attributed by the ledger) are the sums of its origins' and of its projects' (counted apart). */
    @Test
    void chaque_total_est_la_somme_de_ses_lignes_apres_toute_suite_de_mouvements() {
        long graine = new Random().nextLong();
        Random hasard = new Random(graine);
        livre.doter();
        for (int i = 0; i < 400; i++) {
            if (i == 250) {
                livre.maintenant = Instant.parse("2025-10-16T08:00:00Z");
            }
            auHasard(hasard, i);
            if (i % 20 == 0) {
                verifier("graine " + graine + ", pas " + i);
            }
        }
        verifier("graine " + graine);
        livre.maintenant = Instant.parse("2026-01-02T08:00:00Z");
        livre.ecrire(new Clore("Fin 2025"), CNSA);
        verifier("graine " + graine + ", clos");
    }

    /** Once its own credits are used up, a negative circular takes those a region received: it is still a circular. */
    @Test
    void une_circulaire_negative_reste_une_circulaire_sur_des_credits_recus() {
        livre.doter();
        livre.maintenant = Instant.parse("2025-10-16T08:00:00Z");
        livre.redeployer("R01", 20_000, List.of());
        livre.ecrire(new NotifierAe(Region.GRAND_EST, -60_000, "FMIS-2", LocalDate.parse("2025-10-16")), CNSA);
        Tableau.LigneRegion ligne = livre.ligne(Livre.GRAND_EST, "2025-12-31");
        assertThat(ligne.chiffres().recu()).isEqualTo(20_000);
        assertThat(ligne.chiffres().notifie()).isEqualTo(-10_000);
        verifier("négative");
    }

    private void verifier(String quoi) {
        Tableau tableau = livre.tableau(LocalDate.parse("2025-12-31"));
        assertThat(tableau.total().notifie())
                .as(quoi)
                .isEqualTo(somme(tableau, l -> l.chiffres().notifie()));
        for (Tableau.LigneRegion ligne : tableau.lignes()) {
            Chiffres origines = ligne.origines().stream()
                    .map(Tableau.LigneOrigine::chiffres)
                    .reduce(Chiffres.NULS, Chiffres::plus);
            Chiffres region = ligne.chiffres();
            assertThat(origines).as(quoi).isEqualTo(region);
            assertThat(region.notifie() - region.cede() + region.recu() + region.reporte())
                    .as(quoi)
                    .isEqualTo(region.alloue());
            List<Projet> projets = new ChoixDeProjets(
                            Set.of(ligne.region()), Optional.empty(), Optional.empty(), ChoixDeProjets.Tri.DOSSIER)
                    .parmi(livre.projets(LocalDate.parse("2025-12-31")));
            assertThat(parts(projets, Projet.Part::programme)).as(quoi).isEqualTo(region.programme());
            assertThat(parts(projets, Projet.Part::engage)).as(quoi).isEqualTo(region.engage());
            assertThat(parts(projets, Projet.Part::gele)).as(quoi).isLessThanOrEqualTo(region.gele());
            assertThat(ligne.projets().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as(quoi)
                    .isEqualTo(projets.size());
        }
    }

    private void auHasard(Random hasard, int pas) {
        String dossier = Exemples.dossier(1 + hasard.nextInt(12));
        long centimes = 1 + hasard.nextInt(30_000);
        switch (hasard.nextInt(9)) {
            case 0 ->
                livre.tenter(
                        new NotifierAe(
                                hasard.nextBoolean() ? Region.BOURGOGNE_FRANCHE_COMTE : Region.GRAND_EST,
                                hasard.nextBoolean() ? centimes : -centimes,
                                "FMIS-" + hasard.nextInt(4),
                                LocalDate.parse("2025-05-12")),
                        CNSA);
            case 1, 2 ->
                livre.tenter(new Programmer(dossier, BFC, new Montant(centimes), () -> Exemples.ECHEANCES), FINANCIER);
            case 3 ->
                livre.tenter(
                        new Reprogrammer(dossier, BFC, new Montant(centimes), "Révision", () -> Exemples.ECHEANCES),
                        FINANCIER);
            case 4 -> livre.tenter(new Deprogrammer(dossier, BFC, "Abandon"), FINANCIER);
            case 5 -> livre.tenter(Exemples.engagement(dossier), DECIDEUR);
            case 6 ->
                livre.tenter(
                        Livre.retrait(
                                dossier, hasard.nextBoolean() ? Optional.empty() : Optional.of(new Montant(centimes))),
                        DECIDEUR);
            case 7 -> livre.tenter(Livre.gel("R" + pas, centimes, List.of(dossier)), CNSA);
            default -> {
                String redeploiement = "R" + (pas - 1);
                livre.etat
                        .gel(redeploiement)
                        .ifPresent(gel -> livre.tenter(
                                hasard.nextBoolean()
                                        ? new Degeler(redeploiement, "Refusé")
                                        : new Redeployer(
                                                redeploiement,
                                                Livre.repartition(gel.montantCentimes(), dossiersDe(gel)),
                                                "Livre.DNS"),
                                Livre.DNS));
            }
        }
    }

    private static List<String> dossiersDe(fr.esmsnumerique.budget.enveloppe.model.Mouvement gel) {
        return List.copyOf(gel.dossiers());
    }

    private static long parts(List<Projet> projets, ToLongFunction<Projet.Part> poste) {
        return projets.stream().mapToLong(projet -> projet.somme(poste)).sum();
    }

    private static long somme(Tableau tableau, ToLongFunction<Tableau.LigneRegion> chiffre) {
        LongStream lignes = tableau.lignes().stream().mapToLong(chiffre);
        return lignes.sum();
    }
}
