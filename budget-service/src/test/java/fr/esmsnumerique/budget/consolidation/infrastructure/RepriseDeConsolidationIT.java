package fr.esmsnumerique.budget.consolidation.infrastructure;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.batch.ConduireExecution;
import fr.esmsnumerique.budget.consolidation.application.ConduireConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A run that was killed, failed or was stopped goes on where it was; the process is "killed" by closing its context without letting the job end. */
class RepriseDeConsolidationIT extends ConsolidationsLancees {

    @Test
    void reprend_apres_un_arret_brutal_sans_relire_les_regions_finies_et_donne_les_memes_chiffres() throws Exception {
        Map<?, ?> reference;
        try (AnnotationConfigApplicationContext service = demarrer()) {
            Execution temoin = lancer(service);
            attendreLaFin(service, temoin.id());
            reference = Map.of("tableau", tableau(service, temoin.id()));
        }
        monde.lectures.clear();
        monde.retenue = new CountDownLatch(1);
        monde.retenueApres = 7;
        String id;
        AnnotationConfigApplicationContext tue = demarrer();
        id = lancer(tue).id();
        attendreQue(() -> tue.getBean(Consolidations.class).lignes(id).size() >= 7);
        // Its last writes too: a dead process writes nothing while the next one starts.
        attendreQue(() -> etapesFinies(tue) >= 7);
        // The process dies here: its threads never come back from their reads, its database file is reopened by the
        // next one.
        monde.morts.set(true);
        int finies = tue.getBean(Consolidations.class).lignes(id).size();
        assertThat(finies).isBetween(7, 17);

        monde.retenue = null;
        monde.morts.set(false);
        List<String> dejaLues = List.copyOf(monde.lectures.keySet());
        try (AnnotationConfigApplicationContext relance = demarrer()) {
            relance.getBean(TraitementSpringBatch.class).reprendreApresUnArret();
            attendreLaFin(relance, id);
            assertThat(Map.of("tableau", tableau(relance, id))).isEqualTo(reference);
            assertThat(relance.getBean(Consolidations.class).enCours()).isEmpty();
            long relues = dejaLues.stream()
                    .filter(r -> monde.lectures.get(r).get() > 1)
                    .count();
            assertThat(relues).as("seules les régions inachevées sont relues").isLessThanOrEqualTo(18L - finies);
        } finally {
            monde.fin.countDown();
            tue.close();
        }
    }

    @Test
    void reprend_un_echec_sans_relire_les_regions_finies() throws Exception {
        monde.enPanne = "52";
        try (AnnotationConfigApplicationContext service = demarrer()) {
            ConduireConsolidation conduire = service.getBean(ConduireConsolidation.class);
            Execution lancee = lancer(service);
            attendreQue(() -> etat(service, lancee.id()) == Execution.Etat.ECHOUEE && libre(service));
            assertThat(lectures()).containsEntry("52", 1).hasSize(18);
            monde.enPanne = "";
            assertThat(conduire.reprendre(lancee.id())).isEqualTo(new ConduireExecution.Issue.Acceptee(lancee.id()));
            attendreLaFin(service, lancee.id());
            assertThat(lectures()).containsEntry("52", 2).hasSize(18);
            assertThat(monde.lectures.values())
                    .as("les autres régions ne sont lues qu'une fois")
                    .extracting(AtomicInteger::get)
                    .containsOnlyOnce(2);
            assertThat(tableau(service, lancee.id()).total().engage()).isEqualTo(30_000_000);
            assertThat(conduire.reprendre(lancee.id())).isInstanceOf(ConduireExecution.Issue.RienAReprendre.class);
            assertThat(conduire.annuler(lancee.id(), "Trop tard"))
                    .isInstanceOf(ConduireExecution.Issue.DejaFinie.class);
            assertThat(conduire.reprendre("2025-G25-inconnue")).isInstanceOf(ConduireExecution.Issue.Inconnue.class);
        }
    }

    @Test
    void s_arrete_a_la_demande_entre_deux_regions_puis_reprend_ou_elle_en_etait() throws Exception {
        monde.retenue = new CountDownLatch(1);
        monde.retenueApres = 5;
        try (AnnotationConfigApplicationContext service = demarrer()) {
            ConduireConsolidation conduire = service.getBean(ConduireConsolidation.class);
            Execution lancee = lancer(service);
            attendreQue(() ->
                    service.getBean(Consolidations.class).lignes(lancee.id()).size() >= 5);
            assertThat(conduire.annuler(lancee.id(), "Import en cours"))
                    .isInstanceOf(ConduireExecution.Issue.Acceptee.class);
            monde.retenue.countDown();
            attendreQue(() -> etat(service, lancee.id()) == Execution.Etat.ANNULEE && libre(service));
            Execution arretee =
                    service.getBean(Consolidations.class).lire(lancee.id()).orElseThrow();
            assertThat(arretee.annulation()).isEqualTo("Import en cours");
            assertThat(arretee.erreur()).isEmpty();
            assertThat(monde.lectures.size()).as("régions lues avant l'arrêt").isBetween(5, 17);
            conduire.reprendre(lancee.id());
            attendreLaFin(service, lancee.id());
            assertThat(lectures())
                    .hasSize(18)
                    .allSatisfy((region, n) -> assertThat(n).isEqualTo(1));
            assertThat(service.getBean(Consolidations.class)
                            .lire(lancee.id())
                            .orElseThrow()
                            .reprises())
                    .isEqualTo(1);
        }
    }

    /** Between taking the right to run and recording the run, a process may be killed: nobody knows the run it took the right for. */
    @Test
    void la_place_d_une_execution_jamais_enregistree_se_libere_au_redemarrage() throws Exception {
        try (AnnotationConfigApplicationContext service = demarrer()) {
            service.getBean(Consolidations.class).prendre(Exemples.G25, "2025-G25-20251014T215959Z");
            service.getBean(TraitementSpringBatch.class).reprendreApresUnArret();
            attendreQue(() -> libre(service));
            attendreLaFin(service, lancer(service).id());
        }
    }

    /** Killed between the two records that the batch's repository makes of a run, the process starts again all the same. */
    @Test
    void une_execution_dont_seule_l_instance_fut_notee_n_empeche_pas_de_redemarrer() throws Exception {
        String id = "2025-G25-20251014T215959Z";
        try (AnnotationConfigApplicationContext service = demarrer()) {
            service.getBean(Consolidations.class).prendre(Exemples.G25, id);
            service.getBean(JobRepository.class)
                    .createJobInstance(
                            "consolidation",
                            new JobParametersBuilder()
                                    .addString(ConsolidationJobConfiguration.PARAMETRE_ID, id)
                                    .toJobParameters());
            service.getBean(TraitementSpringBatch.class).reprendreApresUnArret();
            attendreQue(() -> libre(service));
            attendreLaFin(service, lancer(service).id());
        }
    }

    private static long etapesFinies(AnnotationConfigApplicationContext service) {
        return service.getBean(JobRepository.class).findRunningJobExecutions("consolidation").stream()
                .flatMap(execution -> execution.getStepExecutions().stream())
                .filter(etape -> etape.getStatus() == BatchStatus.COMPLETED)
                .count();
    }
}
