package fr.esmsnumerique.budget.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.batch.ConduireExecution.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Stopping and resuming a run when others do the same at the same time, or when it cannot be carried out. */
class ConduireExecutionTest {

    private static final String PLACE = "place";

    private final EnMemoire suivi = new EnMemoire();
    private final List<String> relances = new ArrayList<>();

    @Test
    void reprend_un_echec_et_tient_la_place() {
        suivi.executions.put("a", "ECHOUEE");

        assertThat(conduire(relances::add).reprendre("a")).isEqualTo(new Issue.Acceptee("a"));

        assertThat(relances).containsExactly("a");
        assertThat(suivi.executions).containsEntry("a", "EN_COURS");
        assertThat(suivi.enCours()).containsExactly("a");
    }

    @Test
    void nomme_l_execution_qui_tient_la_place() {
        suivi.executions.put("a", "ECHOUEE");
        suivi.prendre(PLACE, "b");

        assertThat(conduire(relances::add).reprendre("a")).isEqualTo(new Issue.AutreEnCours("b"));

        assertThat(relances).isEmpty();
    }

    /** Between the first look and the right to run, another agent resumed it and it ended. */
    @Test
    void ne_refait_pas_une_execution_qu_un_autre_a_menee_a_sa_fin() {
        suivi.executions.put("a", "ECHOUEE");
        suivi.quandLaPlaceSePrend = () -> suivi.executions.put("a", "TERMINEE");

        assertThat(conduire(relances::add).reprendre("a")).isEqualTo(new Issue.RienAReprendre("a"));

        assertThat(relances).isEmpty();
        assertThat(suivi.executions).containsEntry("a", "TERMINEE");
        assertThat(suivi.enCours()).isEmpty();
    }

    @Test
    void une_reprise_qui_ne_demarre_pas_rend_la_place() {
        suivi.executions.put("a", "ANNULEE");
        ConduireExecution<String, String> conduire = conduire(id -> {
            throw new IllegalStateException("magasin arrêté");
        });

        assertThatThrownBy(() -> conduire.reprendre("a")).hasMessage("magasin arrêté");

        assertThat(suivi.enCours()).isEmpty();
    }

    @Test
    void ne_s_arrete_et_ne_se_reprend_que_ce_qui_existe_et_le_permet() {
        suivi.executions.put("finie", "TERMINEE");
        suivi.executions.put("enCours", "EN_COURS");
        ConduireExecution<String, String> conduire = conduire(relances::add);

        assertThat(conduire.annuler("inconnue", "motif")).isEqualTo(new Issue.Inconnue());
        assertThat(conduire.annuler("finie", "motif")).isEqualTo(new Issue.DejaFinie("finie"));
        assertThat(conduire.annuler("enCours", "motif")).isEqualTo(new Issue.Acceptee("enCours"));
        assertThat(conduire.reprendre("inconnue")).isEqualTo(new Issue.Inconnue());
        assertThat(conduire.reprendre("finie")).isEqualTo(new Issue.RienAReprendre("finie"));
        assertThat(conduire.reprendre("enCours")).isEqualTo(new Issue.RienAReprendre("enCours"));
        assertThat(relances).isEmpty();
    }

    private ConduireExecution<String, String> conduire(Consumer<String> relancer) {
        return new ConduireExecution<>(
                suivi,
                etat -> PLACE,
                etat -> List.of("ECHOUEE", "ANNULEE").contains(etat),
                etat -> "EN_COURS",
                relancer) {};
    }

    /** A run is its state; the store knows its name by the last one asked for. */
    private static final class EnMemoire implements Suivi<String, String> {

        private final Map<String, String> executions = new HashMap<>();
        private final Map<String, String> places = new HashMap<>();
        private Runnable quandLaPlaceSePrend = () -> {};
        private String derniereLue = "";

        @Override
        public boolean prendre(String place, String id) {
            quandLaPlaceSePrend.run();
            return places.putIfAbsent(place, id) == null;
        }

        @Override
        public Optional<String> enCours(String place) {
            return Optional.ofNullable(places.get(place));
        }

        @Override
        public List<String> enCours() {
            return List.copyOf(places.values());
        }

        @Override
        public void rendre(String id) {
            places.values().remove(id);
        }

        @Override
        public void enregistrer(String etat) {
            executions.put(derniereLue, etat);
        }

        @Override
        public boolean demanderArret(String id, String motif) {
            return "EN_COURS".equals(executions.get(id));
        }

        @Override
        public Optional<String> lire(String id) {
            derniereLue = id;
            return Optional.ofNullable(executions.get(id));
        }
    }
}
