package fr.esmsnumerique.eligibilite.dossier.model;

import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.AJOURNE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.BROUILLON;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.DEPOSE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.EN_INSTRUCTION;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.NON_RECEVABLE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.RECEVABLE;
import static fr.esmsnumerique.eligibilite.dossier.model.EtatDossier.RETENU;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier.Identite;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.LigneEcartee;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {

    private static final Instant LE = Instant.parse("2025-09-20T08:00:00Z");
    private static final Acte ACTE = new Acte(LE, "Agent d'essai", "Acte d'essai", "détail");
    private static final Set<String> CD = Set.of("21");

    @Test
    void un_brouillon_se_depose_une_fois_a_l_instant_du_serveur() {
        Dossier depose = apres(brouillon().deposer(ACTE));
        assertThat(depose.etat()).isEqualTo(DEPOSE);
        assertThat(depose.deposeLe()).isEqualTo(LE);
        assertThat(depose.suivi().version()).isEqualTo(2);
        assertThat(refus(depose.deposer(ACTE))).isEqualTo(new Refus.EtatIncompatible(Operation.DEPOSER, DEPOSE));
    }

    @Test
    void les_clauses_menent_a_recevable_en_instruction_ou_non_recevable() {
        assertThat(evalue(conclusion("ELI-09", new Verdict.Satisfait())).etat()).isEqualTo(RECEVABLE);
        assertThat(evalue(conclusion("ELI-09", new Verdict.AInstruire(""))).etat())
                .isEqualTo(EN_INSTRUCTION);
        assertThat(evalue(
                                conclusion("ELI-09", new Verdict.AInstruire("")),
                                conclusion("CAL-11", new Verdict.NonSatisfait("")))
                        .etat())
                .isEqualTo(NON_RECEVABLE);
    }

    @Test
    void le_dernier_verdict_attendu_decide_et_un_seul_refus_suffit() {
        Dossier attente = evalue(
                conclusion("ELI-09", new Verdict.AInstruire("")), conclusion("ELI-18", new Verdict.AInstruire("")));
        Dossier un = apres(attente.trancher(verdict("ELI-18", false), ACTE));
        assertThat(un.etat()).isEqualTo(EN_INSTRUCTION);
        assertThat(refus(un.trancher(verdict("ELI-18", true), ACTE)))
                .isEqualTo(new Refus.ClauseNonAttendue("ELI-18", List.of("ELI-09")));
        assertThat(apres(un.trancher(verdict("ELI-09", true), ACTE)).etat()).isEqualTo(NON_RECEVABLE);
    }

    @Test
    void un_verdict_sur_des_lignes_les_ecarte_ou_les_remet_sans_rejeter_le_dossier() {
        Conclusion lignes = new Conclusion(
                "ELI-03",
                "libellé",
                new Verdict.AInstruire(""),
                "phrase.",
                List.of(),
                List.of(),
                List.of(),
                List.of(new LigneEcartee(2, "x", "ELI-03", "inconnu")));
        Dossier attente = evalue(lignes);
        Dossier ecartee = apres(attente.trancher(verdict("ELI-03", false), ACTE));
        assertThat(ecartee.etat()).isEqualTo(RECEVABLE);
        assertThat(ecartee.instruction().recevabilite().lignesEcartees()).hasSize(1);
        Dossier remise = apres(attente.trancher(verdict("ELI-03", true), ACTE));
        assertThat(remise.etat()).isEqualTo(RECEVABLE);
        assertThat(remise.instruction().recevabilite().lignesEcartees()).isEmpty();
    }

    @Test
    void une_ligne_ecartee_par_deux_clauses_reste_ecartee_si_une_seule_est_levee() {
        Conclusion dure = new Conclusion(
                "ELI-28",
                "libellé",
                new Verdict.Satisfait(),
                "phrase.",
                List.of(),
                List.of(),
                List.of(),
                List.of(new LigneEcartee(2, "x", "ELI-28", "déjà financé")));
        Conclusion douce = new Conclusion(
                "ELI-03",
                "libellé",
                new Verdict.AInstruire(""),
                "phrase.",
                List.of(),
                List.of(),
                List.of(),
                List.of(new LigneEcartee(2, "x", "ELI-03", "inconnu"), new LigneEcartee(3, "y", "ELI-03", "inconnu")));
        Dossier leve = apres(evalue(douce, dure).trancher(verdict("ELI-03", true), ACTE));
        assertThat(leve.instruction().recevabilite().lignesEcartees())
                .extracting(LigneEcartee::clause)
                .containsExactly("ELI-28");
    }

    @Test
    void une_decision_de_financement_exige_les_consultations_mais_pas_un_ajournement() {
        Dossier recevable = evalue(conclusion("ELI-09", new Verdict.Satisfait()));
        assertThat(refus(recevable.decider(decision(Decision.Issue.RETENU), CD, ACTE)))
                .isEqualTo(new Refus.ConsultationManquante(CD));
        Dossier ajourne = apres(recevable.decider(decision(Decision.Issue.AJOURNE), CD, ACTE));
        assertThat(ajourne.etat()).isEqualTo(AJOURNE);
        ConsultationCd consultation = new ConsultationCd(
                "21", LocalDate.of(2025, 9, 18), FormatConsultation.REUNION, null, null, "Agent", LE);
        assertThat(refus(ajourne.consulter(consultation, Set.of("39"), ACTE)))
                .isInstanceOf(Refus.DepartementHorsDossier.class);
        Dossier consulte = apres(ajourne.consulter(consultation, CD, ACTE));
        assertThat(apres(consulte.decider(decision(Decision.Issue.RETENU), CD, ACTE))
                        .etat())
                .isEqualTo(RETENU);
    }

    @ParameterizedTest
    @EnumSource(Decision.Issue.class)
    void rien_ne_se_decide_avant_la_recevabilite_ni_apres_la_decision(Decision.Issue issue) {
        Dossier depose = apres(brouillon().deposer(ACTE));
        assertThat(refus(depose.decider(decision(issue), Set.of(), ACTE))).isInstanceOf(Refus.EtatIncompatible.class);
        Dossier retenu = apres(evalue(conclusion("ELI-09", new Verdict.Satisfait()))
                .decider(decision(Decision.Issue.RETENU), Set.of(), ACTE));
        assertThat(refus(retenu.decider(decision(issue), Set.of(), ACTE))).isInstanceOf(Refus.EtatIncompatible.class);
    }

    @Test
    void un_complement_ramene_au_depot_sans_changer_l_instant_de_depot() {
        Dossier refuse = evalue(conclusion("DOC-02", new Verdict.NonSatisfait("")));
        Acte plusTard = new Acte(LE.plusSeconds(60), "Porteur", "Complément", "");
        Dossier complete = apres(refuse.modifier(refuse.declare(), plusTard));
        assertThat(complete.etat()).isEqualTo(DEPOSE);
        assertThat(complete.deposeLe()).isEqualTo(LE);
        assertThat(complete.declare().pieces())
                .allSatisfy(p -> assertThat(p.deposeLe()).isEqualTo(LE));
    }

    @Test
    void chaque_changement_ajoute_une_entree_et_une_version() {
        Dossier dossier = apres(evalue(conclusion("ELI-09", new Verdict.Satisfait()))
                .decider(decision(Decision.Issue.REJETE), Set.of(), ACTE));
        assertThat(dossier.suivi().historique())
                .extracting(EntreeHistorique::rang)
                .containsExactly(1, 2, 3, 4);
        assertThat(dossier.suivi().historique().getFirst().etatApres()).isEqualTo(BROUILLON);
        assertThat(dossier.suivi().version()).isEqualTo(4);
    }

    private static Dossier brouillon() {
        Region bfc = Region.BOURGOGNE_FRANCHE_COMTE;
        return Dossier.brouillon(
                new Identite("G25-27-0001", null, bfc, List.of(bfc)),
                ProjetDeTest.acquisition(15, bfc).declare(),
                ACTE);
    }

    private static Dossier evalue(Conclusion... conclusions) {
        return apres(
                apres(brouillon().deposer(ACTE)).evaluer("G25-27-0001/1", new Evaluation(List.of(conclusions)), ACTE));
    }

    private static Conclusion conclusion(String clause, Verdict verdict) {
        return new Conclusion(clause, "libellé", verdict, "phrase.", List.of(), List.of(), List.of(), List.of());
    }

    private static VerdictHumain verdict(String clause, boolean satisfait) {
        return new VerdictHumain(clause, satisfait, "Motif d'essai", "Agent d'essai", LE);
    }

    private static Decision decision(Decision.Issue issue) {
        return new Decision(issue, "Motif d'essai", "Décideur d'essai", LE);
    }

    private static Dossier apres(Suite suite) {
        assertThat(suite).isInstanceOf(Suite.Faite.class);
        return ((Suite.Faite) suite).dossier();
    }

    private static Refus refus(Suite suite) {
        assertThat(suite).isInstanceOf(Suite.Refusee.class);
        return ((Suite.Refusee) suite).refus();
    }
}
