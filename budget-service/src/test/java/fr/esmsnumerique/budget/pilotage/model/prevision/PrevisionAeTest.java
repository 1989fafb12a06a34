package fr.esmsnumerique.budget.pilotage.model.prevision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.consolidation.model.CalendrierRegion;
import fr.esmsnumerique.budget.consolidation.model.CreditsDossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dates;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Projet;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.consolidation.model.PosteAe;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe.Horizon;
import fr.esmsnumerique.budget.pilotage.model.prevision.PrevisionAe.PrevisionDeRegion;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Projects that always took forty days from decision to engagement. */
class PrevisionAeTest {

    private static final Region RAPIDE = Region.GRAND_EST;
    private static final Region LENTE = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final LocalDate AU = LocalDate.parse("2025-09-15");
    private static final LocalDate OCTOBRE = LocalDate.parse("2025-10-15");
    private static final LocalDate DECEMBRE = LocalDate.parse("2025-12-31");

    @Test
    void ce_qui_prend_toujours_quarante_jours_est_prevu_au_jour_pres() {
        FaitsRegion rapide = region(RAPIDE, retenusEngages(10), enAttente(RAPIDE, AU.minusDays(30), 4));
        FaitsRegion lente = region(LENTE, List.of(), enAttente(LENTE, AU.minusDays(2), 4));
        PrevisionAe prevision = prevoir(rapide, lente);
        assertThat(prevision.pipeline().engagement().mediane()).hasValue(40);
        assertThat(de(prevision, RAPIDE).horizons())
                .containsExactly(
                        new Horizon(OCTOBRE, false, 500, 500, 500), new Horizon(DECEMBRE, false, 500, 500, 500));
        assertThat(de(prevision, LENTE).horizons())
                .as("décidés le 13 septembre : engagés le 23 octobre")
                .containsExactly(
                        new Horizon(OCTOBRE, false, 900, 900, 900), new Horizon(DECEMBRE, false, 500, 500, 500));
        assertThat(prevision.total().horizons().getFirst().mediane()).isEqualTo(1_400);
    }

    @Test
    void classe_les_regions_par_ce_qu_elles_risquent_de_perdre() {
        FaitsRegion rapide = region(RAPIDE, retenusEngages(10), enAttente(RAPIDE, AU.minusDays(30), 8));
        FaitsRegion lente = region(LENTE, List.of(), List.of());
        assertThat(prevoir(rapide, lente).regions())
                .extracting(PrevisionDeRegion::region)
                .containsExactly(LENTE, RAPIDE);
    }

    @Test
    void une_echeance_passee_est_un_constat() {
        FaitsRegion rapide = region(RAPIDE, retenusEngages(10), enAttente(RAPIDE, AU.minusDays(30), 4));
        Pipeline pipeline = Pipeline.observer(rapide.lignes(), AU);
        LocalDate avant = AU.minusDays(30);
        assertThat(PrevisionAe.prevoir(
                                pipeline,
                                List.of(rapide),
                                List.of(avant, AU),
                                (_, date) -> date.equals(AU) ? 900 : 4_000,
                                1)
                        .total()
                        .horizons())
                .as("ce qui n'était pas engagé ce jour-là, et non aujourd'hui")
                .containsExactly(new Horizon(avant, true, 4_000, 4_000, 4_000), new Horizon(AU, true, 900, 900, 900));
    }

    @Test
    void sans_passage_observe_l_intervalle_va_de_presque_rien_a_presque_tout() {
        FaitsRegion lente = region(LENTE, List.of(), enAttente(LENTE, AU.minusDays(2), 4));
        PrevisionAe prevision = prevoir(lente);
        assertThat(prevision.pipeline().suffit()).isFalse();
        Horizon decembre = de(prevision, LENTE).horizons().getLast();
        assertThat(decembre.bas()).isBetween(500L, 560L);
        assertThat(decembre.haut()).isBetween(840L, 900L);
    }

    @Test
    void n_engage_jamais_plus_que_les_credits_de_la_region() {
        FaitsRegion rapide = region(RAPIDE, retenusEngages(10), enAttente(RAPIDE, AU.minusDays(30), 30));
        assertThat(de(prevoir(rapide), RAPIDE).horizons().getLast().bas()).isZero();
    }

    @Test
    void la_meme_graine_donne_la_meme_prevision() {
        List<LigneDossier> melange = new ArrayList<>(retenusEngages(10));
        melange.addAll(retenusEngages(6, 90));
        FaitsRegion region = region(RAPIDE, melange, enAttente(RAPIDE, AU.minusDays(10), 6));
        assertThat(prevoir(region).regions()).isEqualTo(prevoir(region).regions());
        Horizon octobre = de(prevoir(region), RAPIDE).horizons().getFirst();
        assertThat(octobre.bas()).isLessThan(octobre.haut());
    }

    private static long rienDePasse(Region region, LocalDate date) {
        throw new AssertionError("Le " + date + " n'est pas passé");
    }

    private static PrevisionAe prevoir(FaitsRegion... regions) {
        List<FaitsRegion> faits = List.of(regions);
        Pipeline pipeline = Pipeline.observer(
                faits.stream().flatMap(f -> f.lignes().stream()).toList(), AU);
        return PrevisionAe.prevoir(pipeline, faits, List.of(OCTOBRE, DECEMBRE), PrevisionAeTest::rienDePasse, 42);
    }

    private static PrevisionDeRegion de(PrevisionAe prevision, Region region) {
        return prevision.regions().stream()
                .filter(r -> r.region() == region)
                .findFirst()
                .orElseThrow();
    }

    /** Allocated 1 000: 100 engaged, 900 available. */
    private static FaitsRegion region(Region region, List<LigneDossier> faits, List<LigneDossier> attente) {
        List<LigneDossier> lignes = new ArrayList<>(faits);
        lignes.addAll(attente);
        PosteAe poste = new PosteAe(Origine.circulaire("C"), Map.of(Poste.ENGAGE, 100L, Poste.DISPONIBLE, 900L));
        return new FaitsRegion(region, lignes, List.of(poste), 1_000, 0, 0, CalendrierRegion.AUCUN);
    }

    private static List<LigneDossier> retenusEngages(int nombre) {
        return retenusEngages(nombre, 40);
    }

    private static List<LigneDossier> retenusEngages(int nombre, int jours) {
        List<LigneDossier> lignes = new ArrayList<>();
        for (int n = 0; n < nombre; n++) {
            LocalDate decide = LocalDate.parse("2025-05-01").plusDays(n);
            lignes.add(ligne("G25-44-%02d%02d".formatted(jours, n), RAPIDE, decide, decide.plusDays(jours)));
        }
        return lignes;
    }

    private static List<LigneDossier> enAttente(Region region, LocalDate decide, int nombre) {
        List<LigneDossier> lignes = new ArrayList<>();
        for (int n = 0; n < nombre; n++) {
            lignes.add(ligne("G25-%s-9%03d".formatted(region.code(), n), region, decide, null));
        }
        return lignes;
    }

    private static LigneDossier ligne(String id, Region region, LocalDate decide, LocalDate engage) {
        var decision = Paris.debut(decide).plusSeconds(36_000);
        return new LigneDossier(
                id,
                region,
                new Dossier(id, "RETENU", 10, Projet.INCONNU, new Dates(decision, decision, decision), 0),
                new Financement(id, 100, 0, 0),
                null,
                new CreditsDossier(0, 0, engage == null ? 0 : 100, 0, 0, engage, false));
    }
}
