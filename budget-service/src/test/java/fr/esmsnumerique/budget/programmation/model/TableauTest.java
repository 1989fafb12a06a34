package fr.esmsnumerique.budget.programmation.model;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
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

class TableauTest {

    private static final LocalDate FIN_OCTOBRE = LocalDate.parse("2025-10-31");
    private static final Auteur DNS = new Auteur("dns", "Agent DNS");
    private static final Titulaire GRAND_EST = Titulaire.de(Region.GRAND_EST);

    private final Livre livre = new Livre();

    /** EX-44: what counts is the end of 15 October; the other reading stops at its beginning. */
    @Test
    void la_perte_au_15_octobre_compte_le_programme_et_montre_l_autre_lecture() {
        livre.ecrire(Exemples.ouverture(9_000_000), CNSA);
        livre.ecrire(Exemples.notification(5_000_000), CNSA);
        engager("G25-27-0001", 3_450_000, "2025-10-14T21:59:59Z");
        engager("G25-27-0002", 200_000, "2025-10-15T21:59:59.999Z");
        livre.ecrire(Exemples.programmation("G25-27-0003", 900_000), FINANCIER);
        engager("G25-27-0004", 100_000, "2025-10-15T22:00:00Z");

        assertThat(perte("2025-10-14")).isEqualTo(new Perte(155_000_000, 155_000_000, 0, 0, 155_000_000));
        assertThat(perte("2025-10-15")).isEqualTo(new Perte(135_000_000, 45_000_000, 90_000_000, 0, 155_000_000));
        assertThat(perte("2025-10-16")).as("constatée : elle ne bouge plus").isEqualTo(perte("2025-10-15"));
        assertThat(ligne("2025-10-16").chiffres().engage()).isEqualTo(375_000_000);
    }

    @Test
    void une_origine_redeployee_est_recue_par_l_une_et_cedee_par_l_autre() {
        doter();
        livre.ecrire(Exemples.programmation("G25-27-0001", 300), FINANCIER);
        livre.maintenant = Instant.parse("2025-10-16T08:00:00Z");
        redeployer("R1", 40_000, List.of());

        Tableau.LigneRegion donneuse = ligne(BFC, "2025-10-16");
        Tableau.LigneRegion receveuse = ligne(GRAND_EST, "2025-10-16");

        assertThat(donneuse.chiffres().cede()).isEqualTo(40_000);
        assertThat(donneuse.origines().getFirst().chiffres().cede()).isEqualTo(40_000);
        assertThat(donneuse.origines().getFirst().chiffres().notifie()).isEqualTo(100_000);
        assertThat(receveuse.chiffres().recu()).isEqualTo(40_000);
        assertThat(receveuse.origines().getLast().origine().reference()).isEqualTo("R1");
        assertThat(receveuse.origines().getLast().chiffres().recu()).isEqualTo(40_000);
    }

    @Test
    void un_projet_dit_ou_il_en_est_depuis_quand_et_par_qui() {
        doter();
        String dossier = "G25-27-0001";
        livre.ecrire(Exemples.programmation(dossier, 300), FINANCIER);
        livre.maintenant = Instant.parse("2025-07-01T08:00:00Z");
        livre.ecrire(new Reprogrammer(dossier, BFC, Montant.euros(400), "Révision"), DECIDEUR);
        assertThat(livre.projet(dossier, FIN_OCTOBRE)).hasValueSatisfying(projet -> {
            assertThat(projet.etat()).isEqualTo(EtatProjet.PROGRAMME);
            assertThat(projet.total()).isEqualTo(40_000);
            assertThat(projet.acte().depuis()).isEqualTo("2025-07-01");
            assertThat(projet.acte().par()).isEqualTo(DECIDEUR);
        });
        livre.maintenant = Instant.parse("2025-10-16T08:00:00Z");
        geler("R1", 70_000, List.of(dossier));
        assertThat(etat(dossier)).contains(EtatProjet.GELE);
        livre.ecrire(new Degeler("R1", "Refusé"), DNS);
        assertThat(etat(dossier)).contains(EtatProjet.PROGRAMME);
        livre.ecrire(Exemples.engagement(dossier), new Auteur("autre", "Autre"));
        livre.ecrire(retrait(dossier, Optional.of(new Montant(1))), DECIDEUR);
        assertThat(livre.projet(dossier, FIN_OCTOBRE)).hasValueSatisfying(projet -> {
            assertThat(projet.etat()).isEqualTo(EtatProjet.ENGAGE);
            assertThat(projet.total()).isEqualTo(39_999);
            assertThat(projet.acte().par().sujet())
                    .as("qui a engagé, non qui a retiré")
                    .isEqualTo("autre");
        });
        livre.ecrire(retrait(dossier, Optional.empty()), DECIDEUR);
        assertThat(livre.projet(dossier, FIN_OCTOBRE)).hasValueSatisfying(projet -> {
            assertThat(projet.etat()).isEqualTo(EtatProjet.RETIRE);
            assertThat(projet.parts()).isEmpty();
        });
        livre.ecrire(Exemples.programmation(dossier, 10), FINANCIER);
        assertThat(etat(dossier)).contains(EtatProjet.PROGRAMME);
        livre.ecrire(new Deprogrammer(dossier, BFC, "Abandon"), FINANCIER);
        assertThat(etat(dossier)).contains(EtatProjet.RETIRE);
        assertThat(livre.projet(dossier, LocalDate.parse("2025-06-30"))
                        .orElseThrow()
                        .total())
                .as("l'état d'un jour passé se relit")
                .isEqualTo(30_000);
        assertThat(livre.projet(dossier, LocalDate.parse("2025-06-01"))).isEmpty();
    }

    @Test
    void un_dossier_libere_ou_caduc_n_est_plus_un_projet() {
        doter();
        livre.ecrire(Exemples.programmation("G25-27-0001", 300), FINANCIER);
        livre.ecrire(new Deprogrammer("G25-27-0001", BFC, "Abandon"), FINANCIER);
        assertThat(etat("G25-27-0001")).isEmpty();
        livre.ecrire(Exemples.programmation("G25-27-0002", 300), FINANCIER);
        livre.maintenant = Instant.parse("2026-01-02T08:00:00Z");
        livre.ecrire(new Clore("Fin 2025"), CNSA);
        assertThat(livre.projet("G25-27-0002", LocalDate.parse("2025-12-30"))).isPresent();
        assertThat(livre.projet("G25-27-0002", LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(ligne("2025-12-31").chiffres().caduc()).isEqualTo(100_000);
    }

    @Test
    void on_choisit_les_projets_par_region_etat_et_origine_et_l_ordre_est_total() {
        doter();
        livre.ecrire(
                new NotifierAe(Region.BOURGOGNE_FRANCHE_COMTE, 50_000, "FMIS-2", LocalDate.parse("2025-05-20")), CNSA);
        livre.ecrire(Exemples.programmation("G25-27-0002", 900), FINANCIER);
        livre.ecrire(Exemples.programmation("G25-27-0001", 200), FINANCIER);
        livre.ecrire(new Programmer("G25-44-0001", GRAND_EST, Montant.euros(200)), FINANCIER);
        livre.ecrire(Exemples.engagement("G25-27-0002"), DECIDEUR);

        assertThat(dossiers(Optional.empty(), Optional.empty(), ChoixDeProjets.Tri.DOSSIER))
                .containsExactly("G25-27-0001", "G25-27-0002", "G25-44-0001");
        assertThat(dossiers(Optional.empty(), Optional.empty(), ChoixDeProjets.Tri.MONTANT))
                .containsExactly("G25-27-0002", "G25-27-0001", "G25-44-0001");
        assertThat(dossiers(Optional.empty(), Optional.empty(), ChoixDeProjets.Tri.DEPUIS))
                .containsExactly("G25-27-0002", "G25-44-0001", "G25-27-0001");
        assertThat(dossiers(Optional.of(EtatProjet.PROGRAMME), Optional.empty(), ChoixDeProjets.Tri.DOSSIER))
                .containsExactly("G25-27-0001", "G25-44-0001");
        List<Projet> second = new ChoixDeProjets(
                        Set.of(Region.BOURGOGNE_FRANCHE_COMTE),
                        Optional.empty(),
                        Optional.of("FMIS-2"),
                        ChoixDeProjets.Tri.DOSSIER)
                .parmi(livre.projets(FIN_OCTOBRE));
        assertThat(second).singleElement().satisfies(projet -> {
            assertThat(projet.dossier()).isEqualTo("G25-27-0001");
            assertThat(projet.total()).as("ce qui vient de FMIS-2 seulement").isEqualTo(10_000);
        });
    }

    /** Whatever happened, the region's figures (attributed by the ledger) are the sums of its origins' and of its projects' (counted apart). */
    @Test
    void chaque_total_est_la_somme_de_ses_lignes_apres_toute_suite_de_mouvements() {
        long graine = new Random().nextLong();
        Random hasard = new Random(graine);
        doter();
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
                                Region.BOURGOGNE_FRANCHE_COMTE,
                                hasard.nextBoolean() ? centimes : -centimes,
                                "FMIS-" + hasard.nextInt(4),
                                LocalDate.parse("2025-05-12")),
                        CNSA);
            case 1, 2 -> livre.tenter(new Programmer(dossier, BFC, new Montant(centimes)), FINANCIER);
            case 3 -> livre.tenter(new Reprogrammer(dossier, BFC, new Montant(centimes), "Révision"), FINANCIER);
            case 4 -> livre.tenter(new Deprogrammer(dossier, BFC, "Abandon"), FINANCIER);
            case 5 -> livre.tenter(Exemples.engagement(dossier), DECIDEUR);
            case 6 ->
                livre.tenter(
                        retrait(dossier, hasard.nextBoolean() ? Optional.empty() : Optional.of(new Montant(centimes))),
                        DECIDEUR);
            case 7 -> livre.tenter(gel("R" + pas, centimes, List.of(dossier)), CNSA);
            default -> {
                String redeploiement = "R" + (pas - 1);
                livre.etat
                        .gel(redeploiement)
                        .ifPresent(gel -> livre.tenter(
                                hasard.nextBoolean()
                                        ? new Degeler(redeploiement, "Refusé")
                                        : new Redeployer(
                                                redeploiement,
                                                repartition(gel.montantCentimes(), dossiersDe(gel)),
                                                "DNS"),
                                DNS));
            }
        }
    }

    private static List<String> dossiersDe(fr.esmsnumerique.budget.enveloppe.model.Mouvement gel) {
        return List.copyOf(gel.dossiers());
    }

    private void doter() {
        livre.ecrire(Exemples.ouverture(1_000_000), CNSA);
        livre.ecrire(Exemples.notification(1_000), CNSA);
        livre.ecrire(new NotifierAe(Region.GRAND_EST, 50_000, "FMIS-1", LocalDate.parse("2025-05-12")), CNSA);
    }

    private void engager(String dossier, long euros, String instant) {
        livre.maintenant = Instant.parse(instant);
        livre.ecrire(Exemples.programmation(dossier, euros), FINANCIER);
        livre.ecrire(Exemples.engagement(dossier), DECIDEUR);
    }

    private void geler(String redeploiement, long centimes, List<String> dossiers) {
        livre.ecrire(gel(redeploiement, centimes, dossiers), CNSA);
    }

    private void redeployer(String redeploiement, long centimes, List<String> dossiers) {
        geler(redeploiement, centimes, dossiers);
        livre.ecrire(new Redeployer(redeploiement, repartition(centimes, dossiers), "DNS_PILOTE"), DNS);
    }

    private static Geler gel(String redeploiement, long centimes, List<String> dossiers) {
        return new Geler(
                redeploiement,
                repartition(centimes, dossiers),
                LocalDate.parse("2025-10-15"),
                "",
                "CNSA_PILOTE",
                "Redéploiement");
    }

    private static Repartition repartition(long centimes, List<String> dossiers) {
        return new Repartition(
                List.of(new Cession(Region.BOURGOGNE_FRANCHE_COMTE, new Montant(centimes), dossiers)),
                List.of(new Attribution(Region.GRAND_EST, new Montant(centimes))));
    }

    private static Retirer retrait(String dossier, Optional<Montant> montant) {
        return new Retirer(dossier, BFC, montant, "Avenant 1", "Renoncement", false);
    }

    private Perte perte(String au) {
        return ligne(au).perte();
    }

    private Tableau.LigneRegion ligne(String au) {
        return ligne(BFC, au);
    }

    private Tableau.LigneRegion ligne(Titulaire titulaire, String au) {
        return livre.tableau(LocalDate.parse(au)).lignes().stream()
                .filter(ligne -> Titulaire.de(ligne.region()).equals(titulaire))
                .findFirst()
                .orElseThrow();
    }

    private Optional<EtatProjet> etat(String dossier) {
        return livre.projet(dossier, FIN_OCTOBRE).map(Projet::etat);
    }

    private List<String> dossiers(Optional<EtatProjet> etat, Optional<String> origine, ChoixDeProjets.Tri tri) {
        return new ChoixDeProjets(Set.of(Region.BOURGOGNE_FRANCHE_COMTE, Region.GRAND_EST), etat, origine, tri)
                .parmi(livre.projets(FIN_OCTOBRE)).stream().map(Projet::dossier).toList();
    }

    private static long parts(List<Projet> projets, ToLongFunction<Projet.Part> poste) {
        return projets.stream().mapToLong(projet -> projet.somme(poste)).sum();
    }

    private static long somme(Tableau tableau, ToLongFunction<Tableau.LigneRegion> chiffre) {
        LongStream lignes = tableau.lignes().stream().mapToLong(chiffre);
        return lignes.sum();
    }
}
