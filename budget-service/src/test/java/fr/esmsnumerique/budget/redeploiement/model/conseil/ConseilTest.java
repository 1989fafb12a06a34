package fr.esmsnumerique.budget.redeploiement.model.conseil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Financements.MontantArrete;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against every subset of the waiting projects, on small nations. */
class ConseilTest {

    private static final Region[] REGIONS = {
        Region.BOURGOGNE_FRANCHE_COMTE, Region.GRAND_EST, Region.PAYS_DE_LA_LOIRE, Region.NORMANDIE
    };

    @Test
    void finance_autant_de_projets_au_meme_prix_que_l_essai_de_toutes_les_combinaisons() {
        Random hasard = new Random(20251015);
        for (int essai = 0; essai < 400; essai++) {
            List<SituationDeRegion> nation = nation(hasard);
            Conseil conseil = Conseil.de(nation);
            Optimum optimum = force(nation);
            long seules = nation.stream().mapToInt(SituationDeRegion::finances).sum();
            assertThat(seules + conseil.debloques().size())
                    .as("projets, %s", nation)
                    .isEqualTo(optimum.projets());
            assertThat(conseil.repartition().attribueCentimes())
                    .as("montant, %s", nation)
                    .isEqualTo(optimum.cout());
        }
    }

    @Test
    void propose_une_repartition_que_la_signature_accepterait() {
        Random hasard = new Random(7);
        int pleins = 0;
        for (int essai = 0; essai < 400; essai++) {
            List<SituationDeRegion> nation = nation(hasard);
            Conseil conseil = Conseil.de(nation);
            if (!conseil.estVide()) {
                pleins++;
                assertThat(conseil.repartition().anomalies()).isEmpty();
                conseil.repartition().cessions().forEach(c -> {
                    SituationDeRegion donneur = nation.stream()
                            .filter(r -> r.region() == c.donneur())
                            .findFirst()
                            .orElseThrow();
                    assertThat(c.montant().centimes())
                            .isLessThanOrEqualTo(donneur.nonEngage())
                            .isLessThanOrEqualTo(donneur.disponible() - donneur.besoin());
                });
            }
            long financesParLaRegion =
                    nation.stream().mapToLong(SituationDeRegion::finances).sum();
            assertThat(Stream.concat(conseil.debloques().stream(), conseil.sansSolution().stream()))
                    .as("chaque projet que sa région ne finance pas est débloqué ou sans solution")
                    .doesNotHaveDuplicates()
                    .hasSize(Math.toIntExact(
                            nation.stream().mapToLong(r -> r.enAttente().size()).sum() - financesParLaRegion));
            assertThat(Conseil.de(nation)).as("deux fois le même").isEqualTo(conseil);
        }
        assertThat(pleins).as("cas où quelque chose est conseillé").isGreaterThan(50);
    }

    @Test
    void ne_conseille_rien_sans_donneur_ou_sans_attente() {
        assertThat(Conseil.de(List.of()).estVide()).isTrue();
        assertThat(Conseil.de(List.of(region(0, 100, 100), region(1, 50, 50, 20)))
                        .estVide())
                .isTrue();
        Conseil sansDonneur = Conseil.de(List.of(region(0, 10, 10, 30), region(1, 0, 0, 5)));
        assertThat(sansDonneur.estVide()).isTrue();
        assertThat(sansDonneur.sansSolution())
                .extracting(p -> p.montant().centimes())
                .containsExactly(30L, 5L);
    }

    @Test
    void ne_prend_pas_plus_que_ce_qui_n_etait_pas_engage_le_jour_de_reference() {
        Conseil conseil = Conseil.de(List.of(region(0, 100, 29), region(1, 0, 0, 30)));
        assertThat(conseil.estVide()).isTrue();
        assertThat(Conseil.de(List.of(region(0, 100, 30), region(1, 0, 0, 30)))
                        .repartition()
                        .cedeCentimes())
                .isEqualTo(30);
    }

    private record Optimum(int projets, long cout) {}

    private static Optimum force(List<SituationDeRegion> nation) {
        List<MontantArrete> tous =
                nation.stream().flatMap(r -> r.enAttente().stream()).toList();
        long pot = nation.stream()
                .mapToLong(r -> Math.max(0, Math.min(r.nonEngage(), r.disponible() - somme(r.enAttente()))))
                .sum();
        Optimum meilleur = new Optimum(0, 0);
        for (int choix = 0; choix < 1 << tous.size(); choix++) {
            int bits = choix;
            List<MontantArrete> pris = IntStream.range(0, tous.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(tous::get)
                    .toList();
            long cout = nation.stream()
                    .mapToLong(r -> Math.max(
                            0,
                            somme(pris.stream()
                                            .filter(p -> p.region() == r.region())
                                            .toList())
                                    - r.disponible()))
                    .sum();
            boolean mieux =
                    pris.size() > meilleur.projets() || pris.size() == meilleur.projets() && cout < meilleur.cout();
            if (cout <= pot && mieux) {
                meilleur = new Optimum(pris.size(), cout);
            }
        }
        return meilleur;
    }

    private static long somme(List<MontantArrete> projets) {
        return projets.stream().mapToLong(p -> p.montant().centimes()).sum();
    }

    private static List<SituationDeRegion> nation(Random hasard) {
        List<SituationDeRegion> nation = new ArrayList<>();
        for (int r = 0; r < REGIONS.length; r++) {
            int[] montants = IntStream.range(0, hasard.nextInt(4))
                    .map(_ -> 1 + hasard.nextInt(30))
                    .toArray();
            int disponible = hasard.nextInt(60);
            nation.add(region(r, disponible, hasard.nextInt(4) == 0 ? disponible / 2 : disponible, montants));
        }
        return nation;
    }

    private static SituationDeRegion region(int rang, long disponible, long nonEngage, int... montants) {
        Region region = REGIONS[rang];
        return new SituationDeRegion(
                region,
                disponible,
                nonEngage,
                IntStream.range(0, montants.length)
                        .mapToObj(i -> new MontantArrete(
                                "G25-%s-%04d".formatted(region.code(), i), region, new Montant(montants[i])))
                        .toList());
    }
}
