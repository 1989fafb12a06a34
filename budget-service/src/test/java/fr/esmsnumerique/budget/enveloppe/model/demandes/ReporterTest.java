package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.FuseauxHoraires;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Part;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.RegleDeReport;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Source;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCloture;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReporterTest {

    private static final ReferenceLegale LOLF =
            new ReferenceLegale("LOLF", "article 15", ReferenceLegale.Statut.A_CONFIRMER, "");
    private static final RegleDeReport REGLE = new RegleDeReport(true, LOLF);
    private static final LocalDate DECISION = LocalDate.parse("2026-02-20");
    private static final Instant MARS = Instant.parse("2026-03-02T10:00:00Z");
    private static final Source BFC_1 = new Source(TITULAIRE_BFC, "FMIS-1");
    private static final Source NATION = new Source(Titulaire.NATIONAL, "");
    private static final long RESERVE = 99_930_000;

    private final Grand grand = Grand.avecDisponible(500);
    private final Grand suivant = new Grand(EnveloppeId.de("2026-G25"));

    @BeforeEach
    void clore() {
        grand.accepter(Grand.notification(20_000, "FMIS-2"), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        grand.maintenant = MARS;
        grand.accepter(new Clore("Fin d'exercice"), CNSA);
        suivant.maintenant = MARS;
        suivant.accepter(new Ouvrir(Montant.euros(1_000), "Décision 2026"), CNSA);
    }

    @ParameterizedTest(name = "{0} centimes sur 20 000 caducs de FMIS-1 : {1}")
    @CsvSource({"1, accepte", "20000, accepte", "20001, ae.caduc_insuffisant", "0, ae.montant_nul"})
    void ne_depasse_jamais_le_caduc_de_l_origine(long centimes, String attendu) {
        assertThat(verdict(report(new Part(BFC_1, new Montant(centimes))))).isEqualTo(attendu);
    }

    @Test
    void deux_parts_de_la_meme_origine_s_additionnent() {
        Part moitie = new Part(BFC_1, new Montant(10_000));
        Part trop = new Part(BFC_1, new Montant(10_001));

        assertThat(verdict(report(moitie, moitie))).isEqualTo("accepte");
        assertThat(grand.refuser(report(moitie, trop), CNSA))
                .isEqualTo(new RefusDeCloture.CaducInsuffisant(TITULAIRE_BFC, "FMIS-1", 20_001, 20_000, LOLF));
    }

    @Test
    void une_origine_sans_caduc_est_refusee() {
        assertThat(verdict(report(new Part(new Source(TITULAIRE_BFC, "FMIS-9"), new Montant(1)))))
                .isEqualTo("ae.caduc_insuffisant");
        assertThat(verdict(report())).isEqualTo("ae.montant_nul");
    }

    @Test
    void les_deux_moities_s_equilibrent_dans_leur_enveloppe() {
        Mouvement emis = grand.accepter(
                report(
                        new Part(BFC_1, new Montant(15_000)),
                        new Part(new Source(TITULAIRE_BFC, "FMIS-2"), new Montant(5_000)),
                        new Part(NATION, new Montant(RESERVE))),
                CNSA);
        Mouvement recu = suivant.accepter(new RecevoirReport(emis), CNSA);

        Compte caduc = new Compte(TITULAIRE_BFC, Poste.CADUC, Origine.circulaire("FMIS-1"), "");
        assertThat(emis.dateEffet()).isEqualTo("2026-03-02");
        assertThat(emis.lignes()).contains(new Ligne(caduc, -15_000), new Ligne(caduc.pour(Poste.REPORTE, ""), 15_000));
        assertThat(recu.dateEffet()).isEqualTo(emis.dateEffet());
        assertThat(recu.lignes())
                .containsExactlyInAnyOrder(
                        new Ligne(Compte.national(Poste.CADRE), -20_000 - RESERVE),
                        new Ligne(Compte.disponible(TITULAIRE_BFC, Origine.report("Arrêté 2026-3")), 20_000),
                        new Ligne(Compte.national(Poste.RESERVE), RESERVE));
        assertThat(recu.references().lire(References.REPORT_EMIS))
                .contains(emis.id().toString());

        Balance ancienne = Balance.de(grand.mouvements);
        assertThat(ancienne.alloue(TITULAIRE_BFC)).isEqualTo(70_000);
        assertThat(ancienne.poste(TITULAIRE_BFC, Poste.REPORTE)).isEqualTo(20_000);
        assertThat(ancienne.reporteDe(TITULAIRE_BFC)).isZero();
        Balance nouvelle = Balance.de(suivant.mouvements);
        assertThat(nouvelle.reporteDe(TITULAIRE_BFC)).isEqualTo(20_000);
        assertThat(nouvelle.alloue(TITULAIRE_BFC)).isEqualTo(20_000);
        assertThat(nouvelle.ouvert()).isEqualTo(100_000 + 20_000 + RESERVE);
        assertThat(nouvelle.reserve()).isEqualTo(100_000 + RESERVE);
    }

    @Test
    void ce_qui_est_reporte_ne_l_est_pas_deux_fois() {
        grand.accepter(report(new Part(BFC_1, new Montant(15_000))), CNSA);

        assertThat(verdict(report(new Part(BFC_1, new Montant(5_001))))).isEqualTo("ae.caduc_insuffisant");
        assertThat(verdict(report(new Part(BFC_1, new Montant(5_000))))).isEqualTo("accepte");
    }

    @ParameterizedTest(name = "décidé à {0} : {1}")
    @CsvSource({
        "2025-12-31T22:59:59Z, ae.exercice_errone",
        "2025-12-31T23:00:00Z, ae.date_invalide",
        "2026-02-19T22:59:59Z, ae.date_invalide",
        "2026-02-19T23:00:00Z, accepte",
        "2026-12-31T22:59:59Z, accepte",
        "2026-12-31T23:00:00Z, ae.exercice_errone",
    })
    void va_vers_l_annee_en_cours_et_suit_sa_decision(Instant instant, String attendu) {
        grand.maintenant = instant;

        FuseauxHoraires.dansChacun(() ->
                assertThat(verdict(report(new Part(BFC_1, new Montant(1))))).isEqualTo(attendu));
    }

    @Test
    void rien_ne_se_reporte_avant_la_cloture_ni_si_la_campagne_l_interdit() {
        Grand nonClos = Grand.avecDisponible(500);
        nonClos.maintenant = MARS;

        assertThat(nonClos.refuser(report(new Part(BFC_1, new Montant(1))), CNSA)
                        .code())
                .isEqualTo("ae.caduc_insuffisant");
        Reporter interdit = new Reporter(
                List.of(new Part(BFC_1, new Montant(1))), "Arrêté", DECISION, new RegleDeReport(false, LOLF));
        assertThat(grand.refuser(interdit, CNSA)).isEqualTo(new RefusDeCloture.ReportInterdit(Grand.G25, LOLF));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reporter(List.of(), " ", DECISION, REGLE));
        assertThat(suivant.refuser(report(new Part(BFC_1, new Montant(1))), CNSA)
                        .code())
                .isEqualTo("ae.exercice_errone");
        assertThat(new Grand()
                        .refuser(report(new Part(BFC_1, new Montant(1))), CNSA)
                        .code())
                .isEqualTo("enveloppe.introuvable");
    }

    @Test
    void la_seconde_moitie_attend_l_ouverture_et_ne_vaut_que_dans_son_enveloppe() {
        Mouvement emis = grand.accepter(report(new Part(BFC_1, new Montant(1))), CNSA);
        Grand fermee = new Grand(EnveloppeId.de("2026-G25"));

        assertThat(fermee.refuser(new RecevoirReport(emis), CNSA).code()).isEqualTo("enveloppe.introuvable");
        assertThat(grand.refuser(new RecevoirReport(emis), CNSA).code()).isEqualTo("enveloppe.introuvable");
    }

    @Test
    void ecrite_en_retard_la_seconde_moitie_garde_la_date_de_la_premiere() {
        Mouvement emis = grand.accepter(report(new Part(BFC_1, new Montant(1))), CNSA);
        suivant.maintenant = Instant.parse("2027-01-04T10:00:00Z");

        assertThat(suivant.accepter(new RecevoirReport(emis), CNSA).dateEffet()).isEqualTo("2026-03-02");
    }

    @Test
    void la_cle_de_la_seconde_moitie_vient_de_la_premiere_et_un_report_recu_ne_se_recoit_pas() {
        Mouvement premier = grand.accepter(report(new Part(BFC_1, new Montant(1))), CNSA);
        Mouvement second = grand.accepter(report(new Part(BFC_1, new Montant(1))), CNSA);
        Mouvement recu = suivant.accepter(new RecevoirReport(premier), CNSA);

        assertThat(new RecevoirReport(premier).cle()).isEqualTo(new RecevoirReport(premier).cle());
        assertThat(new RecevoirReport(premier).cle().cle())
                .isNotEqualTo(new RecevoirReport(second).cle().cle());
        assertThat(RecevoirReport.estEmis(premier)).isTrue();
        assertThat(RecevoirReport.estEmis(recu)).isFalse();
        assertThat(RecevoirReport.estEmis(grand.mouvements.getFirst())).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new RecevoirReport(recu));
    }

    @ParameterizedTest(name = "crédits reportés, {0}, dérogation {1} : {2}")
    @CsvSource({
        "2026-12-30, false, ''",
        "2026-12-31, false, ae.derogation_requise",
        "2026-12-31, true, ''",
        "2027-01-01, true, ae.echeance_passee",
    })
    void les_credits_reportes_s_engagent_comme_des_credits_initiaux(
            LocalDate jour, boolean derogation, String attendu) {
        Echeances echeances = new Echeances(
                LocalDate.parse("2026-12-31"),
                Grand.ECHEANCES.referenceInitial(),
                LocalDate.parse("2026-12-31"),
                Grand.ECHEANCES.referenceRedeploye());

        assertThat(echeances
                        .refus(Origine.report("Arrêté 2026-3"), jour, derogation)
                        .map(MotifRefus::code)
                        .orElse(""))
                .isEqualTo(attendu);
    }

    private static Reporter report(Part... parts) {
        return new Reporter(List.of(parts), "Arrêté 2026-3", DECISION, REGLE);
    }

    private String verdict(Demande demande) {
        return switch (grand.examiner(demande, CNSA)) {
            case Examen.Accepter(Ecriture ecriture) -> "accepte";
            case Examen.Refuser(MotifRefus motif) -> motif.code();
        };
    }
}
