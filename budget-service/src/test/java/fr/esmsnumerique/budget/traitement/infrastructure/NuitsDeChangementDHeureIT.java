package fr.esmsnumerique.budget.traitement.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.traitement.application.LancerTache;
import fr.esmsnumerique.budget.traitement.application.LancerTache.Issue;
import fr.esmsnumerique.budget.traitement.application.MenerTache;
import fr.esmsnumerique.budget.traitement.application.Tache;
import fr.esmsnumerique.budget.traitement.application.TraitementDeTache;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.scheduling.support.CronExpression;

/** The delivered schedules through the two nights of the year that have 23 and 25 hours: every day has its run, and only one. */
class NuitsDeChangementDHeureIT {

    private final MongoTaches suivies = new MongoTaches(MongoDeTest.baseNeuve("changements-d-heure"));

    @ParameterizedTest
    @CsvSource({
        "ESMS_INTEGRITE_CRON, 2025-03-29, 2025-03-31",
        "ESMS_INTEGRITE_CRON, 2025-10-25, 2025-10-27",
        "ESMS_RAPPELS_CRON, 2025-03-29, 2025-03-31",
        "ESMS_RAPPELS_CRON, 2025-10-25, 2025-10-27",
        "ESMS_CONSOLIDATION_CRON, 2025-03-29, 2025-03-31",
        "ESMS_CONSOLIDATION_CRON, 2025-10-25, 2025-10-27"
    })
    void chaque_jour_a_son_traitement_et_un_seul(String reglage, LocalDate du, LocalDate au) throws IOException {
        Horloge.Deplacable horloge = Horloge.deplacable(Paris.debut(du));
        LancerTache lancer = lancer(horloge);
        for (Instant passage : passages(CronExpression.parse(livre(reglage)), du, au)) {
            horloge.avancer(passage);
            lancer.lancerDeLaPeriode(TypeDeTache.INTEGRITE);
        }
        List<String> lancees =
                suivies.lister().stream().map(ExecutionDeTache::id).toList();
        List<String> attendues =
                du.datesUntil(au.plusDays(1)).map(jour -> "INTEGRITE-" + jour).toList();
        assertThat(lancees).containsExactlyInAnyOrderElementsOf(attendues);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-30, 2025-03-30T03:30:00+02:00", "2025-10-26, 2025-10-26T03:30:00+01:00"})
    void deux_instances_la_meme_nuit_n_en_font_qu_un(LocalDate jour, ZonedDateTime passage) {
        Horloge horloge = Horloge.deplacable(passage.toInstant());
        assertThat(lancer(horloge).lancerDeLaPeriode(TypeDeTache.INTEGRITE)).isInstanceOf(Issue.Lancee.class);
        assertThat(lancer(horloge).lancerDeLaPeriode(TypeDeTache.INTEGRITE)).isInstanceOf(Issue.DejaFaite.class);
        assertThat(suivies.lister()).extracting(ExecutionDeTache::periode).containsExactly(jour.toString());
    }

    /** Carries out at once what is launched. */
    private LancerTache lancer(Horloge horloge) {
        MenerTache mener = new MenerTache(List.of(new UnePartie()), suivies, horloge);
        return new LancerTache(List.of(new UnePartie()), suivies, new ToutDeSuite(mener), horloge);
    }

    private static List<Instant> passages(CronExpression cron, LocalDate du, LocalDate au) {
        List<Instant> passages = new ArrayList<>();
        ZonedDateTime passage = cron.next(du.atStartOfDay(Paris.ZONE).minusNanos(1));
        while (passage != null && !passage.toLocalDate().isAfter(au)) {
            passages.add(passage.toInstant());
            passage = cron.next(passage);
        }
        return passages;
    }

    private static String livre(String reglage) throws IOException {
        Matcher cron = Pattern.compile(reglage + ":([^}]+)}")
                .matcher(Files.readString(Path.of("src", "main", "resources", "application.yaml")));
        assertThat(cron.find()).isTrue();
        return cron.group(1);
    }

    private record ToutDeSuite(MenerTache mener) implements TraitementDeTache {
        @Override
        public void demarrer(String id) {
            mener.partitions(id).forEach(partition -> mener.traiter(id, partition));
            mener.clore(id, "");
        }

        @Override
        public void reprendre(String id) {
            demarrer(id);
        }
    }

    private record UnePartie() implements Tache {
        @Override
        public TypeDeTache type() {
            return TypeDeTache.INTEGRITE;
        }

        @Override
        public String periode(LocalDate jour) {
            return jour.toString();
        }

        @Override
        public List<String> partitions() {
            return List.of("2025-G25");
        }

        @Override
        public PartitionTraitee traiter(ExecutionDeTache execution, String partition) {
            return PartitionTraitee.faite(partition, 1, List.of());
        }
    }
}
