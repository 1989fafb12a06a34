package fr.esmsnumerique.budget.consolidation.infrastructure;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.consolidation.application.ConduireConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.Consolidations.Criteres;
import fr.esmsnumerique.budget.consolidation.application.ConsoliderFinDeJour;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation.Issue;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Execution.Depart;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.budget.consolidation.model.Nature;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One run at a time for an envelope, once for a day, and what a region that cannot be read leaves. */
class ConsolidationIT extends ConsolidationsLancees {

    @Test
    void consolide_dix_huit_regions_et_conclut() throws Exception {
        try (AnnotationConfigApplicationContext service = demarrer()) {
            Execution lancee = lancer(service);
            attendreLaFin(service, lancee.id());
            assertThat(lancee.id()).isEqualTo("2025-G25-20251014T220000Z");
            assertThat(tableau(service, lancee.id()).total().engage()).isEqualTo(30_000_000);
            assertThat(tableau(service, lancee.id()).ecarts()).isEmpty();
            assertThat(monde.lectures)
                    .hasSize(18)
                    .allSatisfy((region, n) -> assertThat(n.get()).isEqualTo(1));
            assertThat(lancer(service).id())
                    .as("deux lancements au même instant")
                    .endsWith("-2");
        }
    }

    @Test
    void refuse_deux_consolidations_a_la_fois_puis_accepte_la_suivante() throws Exception {
        monde.retenue = new CountDownLatch(1);
        try (AnnotationConfigApplicationContext service = demarrer()) {
            Execution premiere = lancer(service);
            assertThat(service.getBean(LancerConsolidation.class).lancer(Exemples.G25, Lecture.INCREMENTALE, "dns"))
                    .isEqualTo(new Issue.DejaEnCours(premiere.id()));
            monde.retenue.countDown();
            attendreLaFin(service, premiere.id());
            assertThat(service.getBean(LancerConsolidation.class).lancer(Exemples.G25, Lecture.INCREMENTALE, "dns"))
                    .isInstanceOf(Issue.Lancee.class);
        }
        assertThat(monde.livre.sequence(EnveloppeId.de("2024-G24"))).isEmpty();
    }

    @Test
    void une_region_illisible_fait_echouer_la_consolidation_avec_sa_raison_et_libere_la_suivante() throws Exception {
        monde.enPanne = "52";
        try (AnnotationConfigApplicationContext service = demarrer()) {
            Execution lancee = lancer(service);
            attendreQue(() -> etat(service, lancee.id()) == Execution.Etat.ECHOUEE);
            Consolidations consolidations = service.getBean(Consolidations.class);
            assertThat(consolidations.lire(lancee.id()).orElseThrow().erreur()).isNotEmpty();
            assertThat(consolidations.tableau(lancee.id())).isEmpty();
            assertThat(consolidations.erreurs(lancee.id()))
                    .containsExactly(Map.entry(Region.PAYS_DE_LA_LOIRE, "Région illisible"));
            monde.enPanne = "";
            Execution suivante = lancer(service);
            attendreLaFin(service, suivante.id());
            assertThat(consolidations.derniereTerminee(2025).orElseThrow().id()).isEqualTo(suivante.id());
            assertThat(consolidations.lister(Criteres.AUCUN, Optional.of(suivante.id()), 10))
                    .extracting(Execution::id)
                    .containsExactly(lancee.id());
        }
    }

    @Test
    void consolide_la_fin_d_un_jour_une_fois_et_lui_donne_sa_nature() throws Exception {
        try (AnnotationConfigApplicationContext service = demarrer()) {
            ConsoliderFinDeJour finDeJour = new ConsoliderFinDeJour(
                    new MondeDeConsolidation.Calendrier(),
                    service.getBean(LancerConsolidation.class),
                    service.getBean(ConduireConsolidation.class),
                    Horloge.deplacable(Instant.parse("2025-10-15T22:10:00Z")));
            finDeJour.executer((enveloppe, panne) -> {
                throw panne;
            });
            attendreLaFin(service, "2025-G25-2025-10-15");
            Execution etat = service.getBean(Consolidations.class)
                    .lire("2025-G25-2025-10-15")
                    .orElseThrow();
            assertThat(etat.nature()).isEqualTo(Nature.ETAT_REDEPLOIEMENT);
            assertThat(etat.situationAu()).isEqualTo(LocalDate.parse("2025-10-15"));
            assertThat(etat.lanceePar()).isEqualTo("plateforme");
            finDeJour.executer((enveloppe, panne) -> {
                throw panne;
            });
            assertThat(service.getBean(Consolidations.class).lister(Criteres.AUCUN, Optional.empty(), 10))
                    .as("au passage suivant de la même nuit")
                    .containsExactly(etat);
            assertThat(service.getBean(Consolidations.class)
                            .lister(new Criteres(null, null, Nature.NOCTURNE), Optional.empty(), 10))
                    .isEmpty();
        }
    }

    @Test
    void la_douzieme_du_meme_instant_est_la_derniere() {
        MongoConsolidations consolidations = new MongoConsolidations(base);
        Depart depart =
                new Depart(Exemples.G25, Nature.A_LA_DEMANDE, LocalDate.parse("2025-10-14"), 4, Lecture.COMPLETE);
        Instant arretee = MondeDeConsolidation.HORLOGE.instant();
        for (int rang = 2; rang <= 12; rang++) {
            consolidations.enregistrer(Execution.lancee("2025-G25-20251014T220000Z-" + rang, depart, arretee, "cnsa")
                    .terminee(arretee));
        }

        assertThat(consolidations.derniereTerminee(2025))
                .get()
                .extracting(Execution::id)
                .isEqualTo("2025-G25-20251014T220000Z-12");
        assertThat(consolidations.lister(Criteres.AUCUN, Optional.of("2025-G25-20251014T220000Z-10"), 2))
                .extracting(Execution::id)
                .containsExactly("2025-G25-20251014T220000Z-9", "2025-G25-20251014T220000Z-8");
    }
}
