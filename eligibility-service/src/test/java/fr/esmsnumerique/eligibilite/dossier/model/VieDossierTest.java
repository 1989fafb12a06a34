package fr.esmsnumerique.eligibilite.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier.Identite;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.projet.model.ChangementDeChamp;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VieDossierTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Instant LE = Instant.parse("2025-09-10T08:00:00Z");
    private static final Acte ACTE = new Acte(LE, "Agent d'essai", "Acte d'essai", "détail");
    private static final Regles REGLES = ReglesDeTest.pour(BFC, LocalDate.of(2025, 9, 10));

    @Test
    void la_page_de_la_documentation_est_la_table_du_code() throws IOException {
        Path page = Path.of("").toAbsolutePath().getParent().resolve("docs/concepts/application-life.md");
        List<List<String>> lignes = Files.readAllLines(page).stream()
                .filter(l -> l.startsWith("| `"))
                .map(l -> Arrays.stream(l.substring(2).split("\\|"))
                        .map(String::strip)
                        .limit(5)
                        .toList())
                .toList();
        assertThat(lignes)
                .containsExactlyElementsOf(Arrays.stream(Operation.values())
                        .map(o -> List.of("`" + o + "`", o.verbe(), o.qui(), etats(o.depuis()), etats(o.vers())))
                        .toList());
    }

    private static String etats(Set<EtatDossier> etats) {
        return etats.isEmpty()
                ? "–"
                : etats.stream()
                        .sorted(Comparator.comparing(EtatDossier::ordinal))
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
    }

    /** What the table announces is what the model does: an application never enters a state its operation does not list. */
    @Test
    void chaque_transition_de_l_histoire_d_un_dossier_est_dans_la_table() {
        Dossier depose = depose();
        Dossier incomplet = apres(depose.verifier(manque(), ACTE));
        Dossier complete = apres(incomplet.joindre(incomplet.declare(), ACTE));
        Dossier complet = apres(complete.verifier(new Completude(LE, "Agent d'essai", List.of()), ACTE));
        assertThat(List.of(incomplet.etat(), complete.etat(), complet.etat()))
                .containsExactly(EtatDossier.INCOMPLET, EtatDossier.DEPOSE, EtatDossier.COMPLET);
        assertThat(Operation.VERIFIER_COMPLETUDE.vers()).contains(incomplet.etat(), complet.etat());
        assertThat(Operation.JOINDRE.vers()).contains(complete.etat());
    }

    @ParameterizedTest
    @EnumSource(EtatDossier.class)
    void un_etat_refuse_ce_que_la_table_ne_permet_pas_et_reste_intact(EtatDossier etat) {
        Dossier dossier = dans(etat);
        Acte acte = new Acte(LE, "Agent d'essai", "Acte d'essai", "");
        assertThat(dossier.verifier(manque(), acte) instanceof Suite.Faite)
                .isEqualTo(Operation.VERIFIER_COMPLETUDE.estPermiseDepuis(etat));
        assertThat(dossier.joindre(dossier.declare(), acte) instanceof Suite.Faite)
                .isEqualTo(Operation.JOINDRE.estPermiseDepuis(etat));
        assertThat(dossier.notifier(notification(LocalDate.of(2025, 9, 10)), acte) instanceof Suite.Faite)
                .isEqualTo(Operation.NOTIFIER.estPermiseDepuis(etat));
        assertThat(dossier.reprendre("G22-27-0001", acte) instanceof Suite.Faite)
                .isEqualTo(Operation.REPRENDRE.estPermiseDepuis(etat));
        assertThat(dossier.affecter(affectation("a"), false, acte) instanceof Suite.Faite)
                .isEqualTo(Operation.AFFECTER.estPermiseDepuis(etat));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-09, false", "2025-09-10, true", "2025-09-11, false"})
    void une_notification_ne_precede_pas_la_conclusion_et_n_est_pas_a_venir(LocalDate le, boolean permise) {
        Suite suite = dans(EtatDossier.REJETE).notifier(notification(le), ACTE);
        assertThat(suite instanceof Suite.Faite).isEqualTo(permise);
        if (suite instanceof Suite.Refusee(Refus refus)) {
            assertThat(refus)
                    .isEqualTo(new Refus.DateDeNotification(LocalDate.of(2025, 9, 10), LocalDate.of(2025, 9, 10)));
        }
    }

    @Test
    void reprendre_le_dossier_d_un_autre_demande_un_motif() {
        Dossier suivi = apres(depose().affecter(affectation("a"), false, ACTE));
        assertThat(suivi.affecter(affectation("b"), false, ACTE))
                .isEqualTo(new Suite.Refusee(new Refus.MotifAffectation(affectation("a"))));
        assertThat(apres(suivi.affecter(affectation("a"), false, ACTE)).suivi().affectation())
                .isEqualTo(affectation("a"));
        Dossier repris = apres(suivi.affecter(affectation("b"), true, ACTE));
        assertThat(repris.suivi().derniere().changements())
                .containsExactly(new ChangementDeChamp("suiviPar", "Agent a", "Agent b"));
        assertThat(repris.suivi().etatDepuis()).isEqualTo(suivi.suivi().etatDepuis());
    }

    /** Fifteen days from the filing, that day included. */
    @ParameterizedTest
    @CsvSource({"2025-09-24, false", "2025-09-25, false", "2025-09-26, true"})
    void une_echeance_est_depassee_le_lendemain(LocalDate aujourdhui, boolean depassee) {
        Echeance premiere =
                Echeance.de(FicheDossier.de(depose()), REGLES, aujourdhui).getFirst();
        assertThat(premiere.nature()).isEqualTo(Echeance.Nature.COMPLETUDE);
        assertThat(premiere.au()).isEqualTo(LocalDate.of(2025, 9, 25));
        assertThat(premiere.depassee()).isEqualTo(depassee);
        assertThat(premiere.reference().statut().code()).isEqualTo("inference");
    }

    @Test
    void un_dossier_en_cours_attend_le_dernier_jalon_et_une_conclusion_sa_notification() {
        LocalDate jour = Paris.jour(LE);
        assertThat(Echeance.de(FicheDossier.de(dans(EtatDossier.RECEVABLE)), REGLES, jour))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.nature()).isEqualTo(Echeance.Nature.DECISION);
                    assertThat(e.au()).isEqualTo(LocalDate.of(2025, 9, 30));
                    assertThat(e.reference().regle()).isEqualTo("CAL-13");
                });
        Dossier rejete = dans(EtatDossier.REJETE);
        assertThat(Echeance.de(FicheDossier.de(rejete), REGLES, jour))
                .extracting(Echeance::nature)
                .containsExactly(Echeance.Nature.NOTIFICATION);
        assertThat(Etape.de(rejete, Set.of())).isEqualTo(Etape.NOTIFICATION);
        Dossier notifie = apres(rejete.notifier(notification(jour), ACTE));
        assertThat(Echeance.de(FicheDossier.de(notifie), REGLES, jour)).isEmpty();
        assertThat(Etape.de(notifie, Set.of())).isEqualTo(Etape.ACHEVE);
        assertThat(Echeance.de(FicheDossier.de(dans(EtatDossier.BROUILLON)), REGLES, jour))
                .isEmpty();
    }

    @Test
    void la_consultation_est_ce_qui_reste_avant_la_decision() {
        Dossier recevable = dans(EtatDossier.RECEVABLE);
        assertThat(Etape.de(recevable, Set.of("21"))).isEqualTo(Etape.CONSULTATION);
        assertThat(Etape.de(recevable, Set.of())).isEqualTo(Etape.DECISION);
        Dossier saisi = apres(recevable.consulter(
                new ConsultationCd(
                        "21", LocalDate.of(2025, 9, 1), FormatConsultation.COURRIEL, null, null, "Agent", LE),
                Set.of("21"),
                ACTE));
        assertThat(Etape.de(saisi, Set.of("21"))).isEqualTo(Etape.DECISION);
        assertThat(Echeance.de(FicheDossier.de(saisi), REGLES, LocalDate.of(2025, 10, 1)))
                .filteredOn(e -> e.nature() == Echeance.Nature.AVIS_CD)
                .singleElement()
                .satisfies(e -> assertThat(e.au()).isEqualTo(LocalDate.of(2025, 10, 1)));
    }

    @Test
    void un_complement_dit_chaque_champ_avant_et_apres() {
        Dossier refuse = dans(EtatDossier.NON_RECEVABLE);
        Dossier complete = apres(refuse.modifier(
                ProjetDeTest.acquisition(14, BFC)
                        .sansPiece(CodePiece.LETTRE_ENGAGEMENT)
                        .declare(),
                new Acte(LE, "Porteur", "Complément", "")));
        List<ChangementDeChamp> changements = complete.suivi().derniere().changements();
        String retire = refuse.declare().essms().getLast().numeroFiness();
        assertThat(changements)
                .anySatisfy(c -> {
                    assertThat(c.champ()).isEqualTo("essms[" + retire + "]");
                    assertThat(c.avant()).startsWith(retire + ", ").contains("ACQUISITION, PA");
                    assertThat(c.apres()).isNull();
                })
                .anySatisfy(c -> {
                    assertThat(c.champ()).startsWith("pieces[LETTRE_ENGAGEMENT");
                    assertThat(c.apres()).isNull();
                });
        assertThat(complete.suivi().depuis(refuse.suivi().version()))
                .containsExactly(complete.suivi().derniere());
    }

    @Test
    void un_dossier_n_est_repris_qu_une_fois() {
        Dossier repris = apres(dans(EtatDossier.REJETE).reprendre("G22-27-0001", ACTE));
        assertThat(repris.etat()).isEqualTo(EtatDossier.REJETE);
        assertThat(repris.reprendre("G22-27-0002", ACTE))
                .isEqualTo(new Suite.Refusee(new Refus.DejaReprise("G22-27-0001")));
        assertThat(repris.reprendre("G22-27-0001", ACTE)).isInstanceOf(Suite.Faite.class);
    }

    @ParameterizedTest
    @EnumSource(EtatDossier.class)
    void l_appel_national_ne_decide_que_de_ce_qui_lui_est_reoriente(EtatDossier etat) {
        boolean permise = etat == EtatDossier.REORIENTE;
        for (Decision.Issue issue : List.of(Decision.Issue.RETENU, Decision.Issue.REJETE)) {
            Suite suite = dans(etat).deciderAuNational(decision(issue), Set.of(), ACTE);
            assertThat(suite instanceof Suite.Faite).isEqualTo(permise);
            if (suite instanceof Suite.Faite(Dossier apres)) {
                assertThat(apres.etat().name()).isEqualTo(issue.name());
            }
        }
        assertThat(dans(etat).deciderAuNational(decision(Decision.Issue.AJOURNE), Set.of(), ACTE))
                .isEqualTo(new Suite.Refusee(new Refus.EtatIncompatible(Operation.AJOURNER, etat)));
    }

    @Test
    void l_appel_national_attend_son_comite_et_les_avis_des_departements() {
        Dossier reoriente = dans(EtatDossier.REORIENTE);
        assertThat(reoriente.deciderAuNational(decision(Decision.Issue.RETENU), Set.of("21"), ACTE))
                .isEqualTo(new Suite.Refusee(new Refus.ConsultationManquante(Set.of("21"))));
        LocalDate demain = LocalDate.of(2025, 9, 11);
        Dossier presente = apres(reoriente.presenter(new Passage("G25-NAT-20250911", demain), ACTE));
        assertThat(presente.deciderAuNational(decision(Decision.Issue.REJETE), Set.of(), ACTE))
                .isEqualTo(new Suite.Refusee(new Refus.ComiteAVenir(demain)));
    }

    @ParameterizedTest
    @EnumSource(EtatDossier.class)
    void un_dossier_tient_ses_essms_tant_que_personne_n_a_conclu(EtatDossier etat) {
        assertThat(etat.tientSesEssms())
                .isEqualTo(Set.of(
                                EtatDossier.DEPOSE,
                                EtatDossier.COMPLET,
                                EtatDossier.INCOMPLET,
                                EtatDossier.EN_INSTRUCTION,
                                EtatDossier.RECEVABLE,
                                EtatDossier.EN_COMITE,
                                EtatDossier.AJOURNE,
                                EtatDossier.REORIENTE)
                        .contains(etat));
    }

    private static Decision decision(Decision.Issue issue) {
        return new Decision(issue, "Motif.", "Agent d'essai", LE);
    }

    private static Completude manque() {
        return new Completude(
                LE,
                "Agent d'essai",
                List.of(new Completude.PiecesManquantes("DOC-02", "manque.", List.of(CodePiece.LETTRE_ENGAGEMENT))));
    }

    private static Affectation affectation(String agent) {
        return new Affectation(agent, "Agent " + agent, LE, "Agent d'essai");
    }

    private static Notification notification(LocalDate le) {
        return new Notification(le, Notification.Moyen.COURRIER, null, "Agent d'essai", LE);
    }

    private static Dossier depose() {
        return dans(EtatDossier.DEPOSE);
    }

    /** An application brought to that state by hand, entered at {@link #LE}. */
    private static Dossier dans(EtatDossier etat) {
        Dossier brouillon = Dossier.brouillon(
                new Identite("G25-27-0001", null, BFC, List.of(BFC)),
                ProjetDeTest.acquisition(15, BFC).declare(),
                ACTE);
        return new Dossier(
                brouillon.id(),
                null,
                BFC,
                List.of(BFC),
                brouillon.declare(),
                LE,
                etat == EtatDossier.BROUILLON ? null : LE,
                Instruction.AUCUNE,
                etat == EtatDossier.BROUILLON
                        ? brouillon.suivi()
                        : brouillon.suivi().avancer(etat, ACTE),
                null);
    }

    private static Dossier apres(Suite suite) {
        assertThat(suite).isInstanceOf(Suite.Faite.class);
        return ((Suite.Faite) suite).dossier();
    }
}
