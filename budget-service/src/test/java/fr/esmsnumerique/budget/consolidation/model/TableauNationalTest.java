package fr.esmsnumerique.budget.consolidation.model;

import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.model.PaiementsRefuses.PaiementRefuse;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.pilotage.model.MesureDossier;
import fr.esmsnumerique.budget.pilotage.model.prevision.Pipeline;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One region notified of 5 000 000 €, two grants: one engaged (300 000 €), one only programmed (200 000 €). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableauNationalTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final ExtraitsRegion VIDE = new ExtraitsRegion(List.of(), List.of(), List.of());

    private static final Instant DECIDE = Instant.parse("2025-06-16T10:00:00Z");

    private Registre registre;
    private SituationDuLivre livre;

    @BeforeAll
    void ecrire() {
        registre = engage();
        Exemples.ecrire(registre, Exemples.programmation(dossier(2), 200_000), FINANCIER, "p2");
        livre = new SituationDuLivre(registre.consulter(vue -> vue.depuis(1)));
        assertThat(CNSA.sujet()).isEqualTo("cnsa");
    }

    private static Registre engage() {
        InstantSource horloge = InstantSource.fixed(Instant.parse("2025-10-14T10:00:00Z"));
        Registre registre = new Registre(G25, new JournalEnMemoire(), horloge);
        Exemples.doter(registre, 5_000_000);
        Exemples.ecrire(registre, Exemples.programmation(dossier(1), 300_000), FINANCIER, "p1");
        Exemples.ecrire(registre, Exemples.engagement(dossier(1)), DECIDEUR, "e1");
        return registre;
    }

    @AfterAll
    void fermer() {
        registre.close();
    }

    @Test
    void compte_une_region_en_centimes_et_en_dossiers_deposes() {
        LigneConsolidee ligne = ConsolidationDeRegion.consolider(BFC, livre, extraits(30_000_000, 0));
        assertThat(ligne.indicateurs())
                .isEqualTo(new Indicateurs(
                        500_000_000,
                        500_000_000,
                        0,
                        0,
                        20_000_000,
                        30_000_000,
                        0,
                        470_000_000,
                        3,
                        3,
                        Map.of("RETENU", 2, "REJETE", 1),
                        47,
                        2,
                        1));
        assertThat(ligne.ecarts()).isEmpty();
        assertThat(ligne.lignesLues()).isEqualTo(8);
    }

    @Test
    void nomme_le_dossier_dont_le_montant_engage_ou_paye_differe_et_dit_pourquoi() {
        assertThat(ConsolidationDeRegion.consolider(BFC, livre, extraits(30_000_001, 0))
                        .ecarts())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.mesure()).isEqualTo("Montant engagé");
                    assertThat(e.dossier()).isEqualTo(dossier(1));
                    assertThat(e.coteA()).isEqualTo(new Ecart.Cote("Grand livre", 30_000_000));
                    assertThat(e.coteB()).isEqualTo(new Ecart.Cote("Financement", 30_000_001));
                    assertThat(e.explication()).contains("inférieur au montant arrêté");
                    assertThat(e.decalage()).isFalse();
                });
        assertThat(ConsolidationDeRegion.consolider(BFC, livre, extraits(30_000_000, 15_000_000))
                        .ecarts())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.mesure()).isEqualTo("Montant payé");
                    assertThat(e.explication()).contains("en route");
                });
    }

    @ParameterizedTest(name = "refusés {0}, manquent 150 000 € : {1}")
    @CsvSource({
        "15000000, depasse-0",
        "12000000 3000000, depasse-0 depasse-1", // both instalments
        "15000000 100, depasse-0", // the other one was settled since
        "14999999, en route",
        "0, en route", // a rejection explains nothing that is missing
    })
    void un_refus_n_est_cite_que_s_il_explique_exactement_le_paiement_absent(String refuses, String attendu) {
        assertThat(explicationDuPaye(registre, refuses, 15_000_000))
                .contains(attendu)
                .contains(
                        attendu.startsWith("depasse")
                                ? "Un paiement enregistré par Financement a été refusé"
                                : "n'est pas au grand livre")
                .doesNotContain("depasse-2");
    }

    @ParameterizedTest(name = "refusés {0}, 50 000 € payés au seul grand livre : {1}")
    @CsvSource({"0, depasse-0", "5000000, un rejet est en route"})
    void un_paiement_en_trop_n_est_explique_que_par_un_rejet_refuse(String refuses, String attendu) {
        Payer paiement =
                new Payer(dossier(1), "V0", Tranche.AVANCE, Montant.euros(50_000), LocalDate.parse("2025-10-14"));
        try (Registre paye = engage()) {
            Exemples.ecrire(paye, paiement, FINANCIER, "v0");

            assertThat(explicationDuPaye(paye, refuses, 0)).contains(attendu);
        }
    }

    /** @param refuses centimes of each refused payment; the one of rank n says {@code depasse-n} */
    private static String explicationDuPaye(Registre registre, String refuses, long paye) {
        String[] centimes = refuses.split(" ");
        List<PaiementRefuse> retenus = IntStream.range(0, centimes.length)
                .mapToObj(n -> new PaiementRefuse(
                        "e" + n, dossier(1), "V" + n, Long.parseLong(centimes[n]), "code", "depasse-" + n))
                .toList();
        SituationDuLivre avecRefus = new SituationDuLivre(registre.consulter(vue -> vue.depuis(1)), Set.of(), retenus);
        return ConsolidationDeRegion.consolider(BFC, avecRefus, extraits(30_000_000, paye)).ecarts().stream()
                .filter(e -> e.mesure().equals("Montant payé"))
                .map(Ecart::explication)
                .collect(Collectors.joining());
    }

    /** Carried-over credits open an envelope of the same campaign: funding's payments on the first one are not missing from the second. */
    @Test
    void un_dossier_engage_et_paye_sur_un_autre_exercice_n_est_pas_un_ecart() {
        ExtraitsRegion paye = new ExtraitsRegion(
                List.of(new Dossier(dossier(7), "RETENU", 20)),
                List.of(new Financement(dossier(7), 30_000_000, 15_000_000, 0)),
                List.of());
        assertThat(ConsolidationDeRegion.consolider(
                                BFC, new SituationDuLivre(List.of(), Set.of(dossier(7)), List.of()), paye)
                        .ecarts())
                .isEmpty();
        assertThat(ConsolidationDeRegion.consolider(BFC, new SituationDuLivre(List.of()), paye)
                        .ecarts())
                .as("payé, et engagé nulle part")
                .extracting(Ecart::mesure)
                .containsExactly("Montant payé");
    }

    @Test
    void un_dossier_engage_sur_un_autre_exercice_n_attend_pas_de_credits_et_ne_sera_pas_engage() {
        ExtraitsRegion retenu = new ExtraitsRegion(
                List.of(new Dossier(
                        dossier(7),
                        "RETENU",
                        20,
                        ExtraitsRegion.Projet.INCONNU,
                        new ExtraitsRegion.Dates(DECIDE, DECIDE, DECIDE),
                        0)),
                List.of(new Financement(dossier(7), 30_000_000, 0, 0)),
                List.of());
        LigneDossier ailleurs = FaitsRegion.de(
                        BFC, new SituationDuLivre(List.of(), Set.of(dossier(7)), List.of()), retenu)
                .lignes()
                .getFirst();
        LigneDossier nulle_part = FaitsRegion.de(BFC, new SituationDuLivre(List.of()), retenu)
                .lignes()
                .getFirst();

        assertThat(MesureDossier.EN_ATTENTE_DE_CREDITS.de(ailleurs)).isZero();
        assertThat(MesureDossier.EN_ATTENTE_DE_CREDITS.de(nulle_part)).isEqualTo(30_000_000);
        LocalDate jour = LocalDate.parse("2026-03-02");
        assertThat(Pipeline.observer(List.of(ailleurs), jour).engagement().enCours())
                .isZero();
        assertThat(Pipeline.observer(List.of(nulle_part), jour).engagement().enCours())
                .isEqualTo(1);
    }

    @Test
    void un_montant_arrete_qui_a_change_depuis_la_programmation_est_un_decalage() {
        ExtraitsRegion extraits = new ExtraitsRegion(
                List.of(new Dossier(dossier(1), "RETENU", 20), new Dossier(dossier(2), "AJOURNE", 15)),
                List.of(new Financement(dossier(1), 30_000_000, 0, 0), new Financement(dossier(2), 19_000_000, 0, 0)),
                List.of());
        assertThat(ConsolidationDeRegion.consolider(BFC, livre, extraits).ecarts())
                .allSatisfy(e -> assertThat(e.decalage()).isTrue())
                .extracting(
                        Ecart::mesure, e -> e.coteA().valeur(), e -> e.coteB().valeur())
                .containsExactly(
                        tuple("Montant programmé", 20_000_000L, 19_000_000L),
                        tuple("Montant arrêté d'un dossier non retenu", 0L, 19_000_000L));
    }

    @Test
    void le_total_est_la_somme_des_lignes_et_concorde_avec_le_livre() {
        TableauNational tableau = TableauNational.assembler(dixHuitLignes(livre), livre.balance());
        assertThat(tableau.lignes()).hasSize(18);
        assertThat(tableau.lignes().getFirst().region()).isEqualTo(Region.GUADELOUPE);
        assertThat(tableau.total().notifie()).isEqualTo(500_000_000);
        assertThat(tableau.total().engage()).isEqualTo(30_000_000);
        assertThat(tableau.total().dossiers()).isEqualTo(3);
        assertThat(tableau.ecarts()).isEmpty();
    }

    @Test
    void dit_qu_une_ligne_ne_concorde_pas_avec_le_livre() {
        List<LigneConsolidee> lignes = dixHuitLignes(new SituationDuLivre(List.of()));
        assertThat(TableauNational.assembler(lignes, livre.balance()).ecarts())
                .extracting(Ecart::mesure)
                .containsExactly("AE notifiées", "AE engagées");
    }

    @Test
    void refuse_un_tableau_auquel_il_manque_une_region() {
        List<LigneConsolidee> lignes = dixHuitLignes(livre);
        assertThatIllegalStateException()
                .isThrownBy(() -> TableauNational.assembler(lignes.subList(1, 18), livre.balance()));
    }

    private static List<LigneConsolidee> dixHuitLignes(SituationDuLivre livre) {
        return Arrays.stream(Region.values())
                .map(r -> ConsolidationDeRegion.consolider(r, livre, r == BFC ? extraits(30_000_000, 0) : VIDE))
                .toList();
    }

    private static ExtraitsRegion extraits(long arrete, long paye) {
        return new ExtraitsRegion(
                List.of(
                        new Dossier(dossier(1), "RETENU", 20),
                        new Dossier(dossier(2), "RETENU", 15),
                        new Dossier(dossier(3), "REJETE", 12),
                        new Dossier(dossier(4), "BROUILLON", 99)),
                List.of(new Financement(dossier(1), arrete, paye, 0), new Financement(dossier(2), 20_000_000, 0, 0)),
                List.of(new Usage(dossier(1), true), new Usage(dossier(2), false)));
    }
}
