package fr.esmsnumerique.budget.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.donnees.EcrireDonnees.Fichier;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DonneesNationalesTest {

    private final DonneesNationales nation = new DonneesNationales(1);

    @Test
    void compte_ce_que_l_echelle_nationale_annonce() {
        assertThat(nation.projets()).hasSize(3_000);
        assertThat(nation.essms()).isEqualTo(45_000);
        assertThat(new DonneesNationales(2).essms()).isEqualTo(90_000);
        assertThat(ordres(nation)).hasSize(20_000);
        for (Region region : Region.values()) {
            assertThat(nation.dans(region)).as(region.nom()).isNotEmpty();
        }
        assertThat(nation.projets().stream().map(ProjetNational::dossierId).distinct())
                .hasSize(3_000);
    }

    @Test
    void chaque_numero_est_valide_unique_et_d_un_departement_qui_n_existe_pas() {
        List<String> numeros = nation.projets().stream()
                .flatMap(p -> IntStream.range(0, p.essms()).mapToObj(p::finess))
                .toList();
        assertThat(numeros)
                .hasSize(45_000)
                .doesNotHaveDuplicates()
                .allSatisfy(numero -> assertThat(numero.startsWith("99") && NumeroFiness.estValide(numero))
                        .isTrue());
    }

    /** The digests of the documentation: same files on every machine, today and tomorrow. */
    @Test
    void ecrit_toujours_les_memes_fichiers(@TempDir Path dossier) throws IOException {
        assertThat(new EcrireDonnees(dossier, 1).ecrire())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "essms.csv",
                                new Fichier(45_000, "229edf81a61481ae2304097ed94818f259e7b906a98e80d93c4e8d965953aabe"),
                        "dossiers.ndjson",
                                new Fichier(3_000, "68d618398779085c98d0d2baad8e3947459afd248c342a454e47555a90526cbf"),
                        "financements.ndjson",
                                new Fichier(2_550, "05f6c1f3eea3e01946a764238cc80c66e32df706d8e27735220fe52001e2ee35"),
                        "usages.ndjson",
                                new Fichier(2_550, "7e710a0bef9784f4fa1d5c53d0e7a4218522d41f023d60280ef0f73d584a39fd"),
                        "usages-mois.csv",
                                new Fichier(
                                        1_620_000, "7dabd5e4d812957ad5038d16f468e1e5960f4e34096a06df271143413e553509"),
                        "mouvements.csv",
                                new Fichier(
                                        20_000, "e50397b6cca22ca111adc06d6b4dbf6cf064811917e47a2a814aa7289e9ecb50")));
    }

    private static Stream<MouvementsNationaux.Ordre> ordres(DonneesNationales donnees) {
        MouvementsNationaux mouvements = new MouvementsNationaux(donnees, Exemples.ECHEANCES);
        return Stream.concat(
                mouvements.dotations().stream(), mouvements.parProjet().stream().flatMap(List::stream));
    }
}
