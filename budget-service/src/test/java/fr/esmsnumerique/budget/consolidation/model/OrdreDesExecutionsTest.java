package fr.esmsnumerique.budget.consolidation.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.consolidation.model.Execution.Depart;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which run is the last one, on a clock that stands still. */
class OrdreDesExecutionsTest {

    private static final Instant ARRETEE = Instant.parse("2025-10-14T22:00:00Z");
    private static final EnveloppeId ENVELOPPE = EnveloppeId.de("2025-G25");

    @Test
    void la_douzieme_du_meme_instant_vient_apres_la_neuvieme() {
        List<Execution> attendues = Stream.concat(
                        Stream.of(execution("2025-G25-20251014T220000Z", 4)),
                        IntStream.rangeClosed(2, 12)
                                .mapToObj(rang -> execution("2025-G25-20251014T220000Z-" + rang, 4)))
                .toList();
        List<Execution> melees = new ArrayList<>(attendues);
        Collections.shuffle(melees, new Random(7));

        melees.sort(Execution.ORDRE);

        assertThat(melees).containsExactlyElementsOf(attendues);
    }

    @Test
    void le_livre_departage_une_fin_de_jour_et_une_demande_du_meme_instant() {
        Execution finDeJour = execution("2025-G25-2025-10-13", 3);
        Execution demandee = execution("2025-G25-20251014T220000Z", 4);

        assertThat(Stream.of(demandee, finDeJour).max(Execution.ORDRE)).contains(demandee);
    }

    @Test
    void l_instant_passe_avant_tout() {
        Execution tardive =
                Execution.lancee("2025-G25-20251015T060000Z", depart(4), Instant.parse("2025-10-15T06:00:00Z"), "cnsa");

        assertThat(Stream.of(tardive, execution("2025-G25-20251014T220000Z-12", 4))
                        .max(Execution.ORDRE))
                .contains(tardive);
    }

    private static Execution execution(String id, long sequence) {
        return Execution.lancee(id, depart(sequence), ARRETEE, "cnsa");
    }

    private static Depart depart(long sequence) {
        return new Depart(
                ENVELOPPE, Nature.A_LA_DEMANDE, LocalDate.parse("2025-10-14"), sequence, Lecture.INCREMENTALE);
    }
}
