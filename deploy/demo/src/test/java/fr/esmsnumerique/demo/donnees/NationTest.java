package fr.esmsnumerique.demo.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The national scale: every region, every kind of case, and the twelve hand-made applications as they are alone. */
class NationTest {

    private final Dossiers2025 nation = Dossiers2025.nationaux();

    @Test
    void soixante_deux_dossiers_dans_les_dix_huit_regions_et_plus_de_mille_deux_cents_etablissements() {
        assertThat(nation.dossiers()).hasSize(62);
        assertThat(nation.dossiers().stream().map(DossierDemo::region).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Region.values());
        assertThat(nation.dossiers().stream()
                        .flatMap(d -> d.lignes().stream())
                        .map(DossierDemo.Ligne::finess)
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(1_200);
        assertThat(nation.dossiers().stream().map(DossierDemo::compte)).doesNotHaveDuplicates();
        assertThat(nation.dossiers().stream().map(DossierDemo::id)).doesNotHaveDuplicates();
    }

    @Test
    void les_douze_premiers_sont_ceux_de_l_annee_courte() {
        assertThat(nation.dossiers().subList(0, 12))
                .isEqualTo(Dossiers2025.courts().dossiers());
    }

    /** The platform numbers applications in the order it receives them: those of the June export come first in their region. */
    @Test
    void dans_chaque_region_les_dossiers_de_juin_precedent_ceux_de_septembre() {
        for (Region region : Region.values()) {
            assertThat(nation.dossiers().stream()
                            .filter(d -> d.region() == region)
                            .map(d -> d.deposeLe()
                                    .map(instant -> instant.toLocalDate().isBefore(LocalDate.of(2025, 6, 12)) ? 1 : 2)
                                    .orElse(1)))
                    .as(region.nom())
                    .isSorted();
        }
    }

    @Test
    void chaque_forme_chaque_secteur_et_chaque_issue_sont_presents() {
        List<LigneNation> rangs = LigneNation.toutes();
        assertThat(rangs.stream().map(LigneNation::forme))
                .contains("SIMPLE", "GROUPE", "VERSION", "MIXTE", "DEVIS", "DOUBLON", "PRIX");
        assertThat(rangs.stream().map(LigneNation::decision)).contains("RETENU", "ATTEND", "REJETE", "TARDIF");
        assertThat(rangs.stream().map(LigneNation::usage)).contains("CIBLES", "DMP", "EXEMPTE", "AMENAGE", "-");
        assertThat(rangs.stream().map(LigneNation::incident)).contains("PAIEMENT_REJETE");
        assertThat(nation.dossiers().stream().flatMap(d -> d.lignes().stream()).map(DossierDemo.Ligne::secteur))
                .contains(Arrays.stream(Categorie.Secteur.values())
                        .filter(secteur -> secteur != Categorie.Secteur.HORS_CHAMP)
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    @Test
    void les_numeros_ont_une_cle_valide_outre_mer_compris() {
        List<Etablissement> etablissements = nation.etablissements();
        assertThat(etablissements).allSatisfy(e -> {
            assertThat(NumeroFiness.estValide(e.finess())).as(e.finess()).isTrue();
            assertThat(NumeroFiness.estValide(e.finessJuridique())).isTrue();
        });
        assertThat(etablissements.stream().map(Etablissement::finess)).doesNotHaveDuplicates();
        assertThat(etablissements.stream().map(Etablissement::raisonSociale)).doesNotHaveDuplicates();
        assertThat(etablissements.stream().filter(e -> e.region() == Region.MAYOTTE))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.finess()).startsWith("9805"));
    }

    @Test
    void le_fichier_galis_suit_son_schema() throws IOException {
        String galis = new String(FichierGalis.ecrire(nation.dossiers()), StandardCharsets.UTF_8);
        try (InputStream schema = getClass().getResourceAsStream("/contrats/schemas/galis-dossiers.schema.json")) {
            assertThat(schema).isNotNull();
            var registre = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            assertThat(registre.getSchema(schema).validate(galis, InputFormat.JSON))
                    .isEmpty();
        }
    }
}
