package fr.esmsnumerique.local.compte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class LectureAnnuaireTest {

    private static final List<String> REGIONS = List.of(
            "ara", "bfc", "bre", "cvl", "cor", "ge", "hdf", "idf", "nor", "naq", "occ", "pdl", "pac", "gua", "mtq",
            "guf", "lre", "may");

    private final Annuaire annuaire = LectureAnnuaire.lire(new ClassPathResource("comptes-demo.yaml"));

    @Test
    void la_demonstration_a_tous_les_comptes_annonces() {
        Stream<String> ars = REGIONS.stream()
                .flatMap(region ->
                        Stream.of("instructeur", "financier", "decideur").map(role -> region + "-" + role));
        Stream<String> porteurs =
                IntStream.rangeClosed(1, 62).mapToObj(rang -> rang == 1 ? "porteur" : "porteur-" + rang);

        assertThat(annuaire.comptes())
                .extracting(Compte::identifiant)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Stream.of("cnsa", "dns", "grades-ge"), ars, porteurs)
                        .flatMap(noms -> noms)
                        .toList());
        assertThat(annuaire.comptes()).extracting(Compte::nom).doesNotHaveDuplicates();
    }

    @Test
    void une_region_garde_son_code_insee_et_un_porteur_un_organisme_a_lui() {
        assertThat(annuaire.compte("pdl-financier").orElseThrow().region()).isEqualTo("52");
        assertThat(annuaire.comptes().stream().filter(c -> c.roles().contains("PORTEUR")))
                .extracting(Compte::organisme)
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .hasSize(62);
    }

    @Test
    void les_clients_confidentiels_ont_un_secret_et_les_services_leur_role() {
        assertThat(annuaire.client("esms-demo").orElseThrow().secret()).isNull();
        assertThat(annuaire.clients().stream().filter(c -> c.identifiant().startsWith("service-")))
                .hasSize(6)
                .allSatisfy(client -> {
                    assertThat(client.secret()).isEqualTo("service");
                    assertThat(client.roles()).isEqualTo(List.of("SERVICE"));
                    assertThat(client.agitPourUnePersonne()).isFalse();
                });
    }

    @Test
    void un_identifiant_en_double_est_refuse() {
        String doublon = """
                motDePasse: x
                comptes: [{identifiant: a, nom: A, roles: [PORTEUR]}, {identifiant: a, nom: B, roles: [PORTEUR]}]
                clients: []
                """;

        assertThatThrownBy(() -> LectureAnnuaire.lire(new ByteArrayResource(doublon.getBytes(StandardCharsets.UTF_8))))
                .rootCause()
                .hasMessageContaining("Identifiant en double");
    }
}
