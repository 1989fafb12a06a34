package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.budget.client.modele.Consolidation;
import fr.esmsnumerique.contrats.budget.client.modele.DemandeConsolidation;
import fr.esmsnumerique.contrats.budget.client.modele.DemandeTraitement;
import fr.esmsnumerique.contrats.budget.client.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.client.modele.LectureConsolidation;
import fr.esmsnumerique.contrats.budget.client.modele.Traitement;
import fr.esmsnumerique.contrats.budget.client.modele.TypeTache;
import fr.esmsnumerique.demo.actes.Comptes;
import fr.esmsnumerique.demo.actes.Traiter;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every work the platform does of itself, once on the running services: only there do the rights each service asks of the others count. Nothing is left to look at. */
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class TraitementsE2E {

    private static final Duration DELAI = Duration.ofSeconds(180);

    private final Plateforme plateforme = new Plateforme(PlateformeJouee.ADRESSES, phrase -> {});

    @BeforeAll
    static void jouer() {
        PlateformeJouee.ecarts();
    }

    @ParameterizedTest
    @EnumSource(TypeTache.class)
    void chaque_tache_finit_sans_anomalie(TypeTache type) {
        Traitement lance = Traiter.lancer(
                plateforme,
                () -> plateforme.faire(
                        Comptes.CNSA,
                        etape(type),
                        (poste, cle) -> poste.traitements().lancerTraitement(cle, new DemandeTraitement().type(type))),
                DELAI);
        finitSansAnomalie(lance.getId());
    }

    @ParameterizedTest
    @EnumSource(LectureConsolidation.class)
    void chaque_consolidation_lit_toutes_ses_regions(LectureConsolidation lecture) {
        DemandeConsolidation demande =
                new DemandeConsolidation().enveloppe(Annee2025.ENVELOPPE).lecture(lecture);
        Consolidation lancee = Traiter.lancer(
                plateforme,
                () -> plateforme.faire(
                        Comptes.CNSA,
                        etape(lecture),
                        (poste, cle) -> poste.consolidations().lancerConsolidation(cle, demande)),
                DELAI);
        finitSansAnomalie(lancee.getId());
    }

    private void finitSansAnomalie(String id) {
        Traitement fini = Traiter.attendre(plateforme, id, DELAI);
        assertThat(Traiter.aRegarder(fini)).as(id).isEmpty();
        assertThat(fini.getEtat()).isEqualTo(EtatConsolidation.TERMINEE);
        assertThat(fini.getPartitionsTerminees())
                .isEqualTo(fini.getPartitionsTotal())
                .isPositive();
    }

    /** A run of its own, each time: the key of a step already played would give the run of then. */
    private static String etape(Enum<?> nature) {
        return "e2e." + nature + "." + UUID.randomUUID();
    }
}
