package fr.esmsnumerique.eligibilite.dossier.model;

import static fr.esmsnumerique.eligibilite.dossier.model.DossierDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.ChangementDeChamp;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
