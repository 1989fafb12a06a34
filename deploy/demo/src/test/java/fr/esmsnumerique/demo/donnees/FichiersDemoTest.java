package fr.esmsnumerique.demo.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.NumeroSiret;
import fr.esmsnumerique.kernel.Region;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FichiersDemoTest {

    private static final String EMPREINTE_FINESS = "66357e264c84545b";
    private static final String EMPREINTE_GALIS = "9af9ed31b3a96d97";

    private final Dossiers2025 demo = Dossiers2025.courts();
    private final byte[] finess = ExtraitFiness.ecrire(demo);
    private final byte[] galis = FichierGalis.ecrire(demo.dossiers());

    @Test
    void les_deux_fichiers_ont_toujours_les_memes_octets() {
        assertThat(empreinte(finess)).isEqualTo(EMPREINTE_FINESS);
        assertThat(empreinte(galis)).isEqualTo(EMPREINTE_GALIS);
        assertThat(ExtraitFiness.ecrire(Dossiers2025.courts())).isEqualTo(finess);
    }

    @Test
    void l_extrait_a_l_entete_et_les_trente_et_une_colonnes_du_fichier_officiel() {
        List<String> lignes = new String(finess, StandardCharsets.UTF_8).lines().toList();
        assertThat(lignes.getFirst()).isEqualTo("finess;etalab;111;2025-05-13");
        assertThat(lignes).hasSize(1 + 249 + 11);
        assertThat(lignes.stream().skip(1).map(FichiersDemoTest::cellules))
                .allSatisfy(cellules -> assertThat(cellules).isEqualTo(31));
        assertThat(lignes)
                .anySatisfy(ligne -> assertThat(ligne).contains("\"\""))
                .anySatisfy(ligne -> assertThat(ligne).contains(";\"").contains(" ; "));
    }

    @Test
    void tous_les_numeros_ont_une_cle_valide_et_sont_distincts() {
        List<Etablissement> etablissements = demo.etablissements();
        assertThat(etablissements).allSatisfy(e -> {
            assertThat(NumeroFiness.estValide(e.finess())).isTrue();
            assertThat(NumeroFiness.estValide(e.finessJuridique())).isTrue();
            assertThat(new NumeroSiret(e.siret()).valeur()).startsWith("0");
            assertThat(e.finess()).startsWith(e.commune().departement());
        });
        assertThat(etablissements.stream().map(Etablissement::finess)).doesNotHaveDuplicates();
        assertThat(etablissements.stream().map(Etablissement::raisonSociale)).doesNotHaveDuplicates();
    }

    @Test
    void douze_dossiers_trois_regions_deux_cent_cinquante_lignes() {
        assertThat(demo.dossiers()).hasSize(12);
        assertThat(demo.dossiers().stream().collect(Collectors.groupingBy(DossierDemo::region, Collectors.counting())))
                .containsOnlyKeys(Region.BOURGOGNE_FRANCHE_COMTE, Region.PAYS_DE_LA_LOIRE, Region.GRAND_EST)
                .allSatisfy((region, nombre) -> assertThat(nombre).isEqualTo(4));
        assertThat(demo.dossiers().stream().mapToInt(d -> d.lignes().size()).sum())
                .isEqualTo(250);
        assertThat(demo.dossiers().stream()
                        .flatMap(d -> d.lignes().stream())
                        .map(DossierDemo.Ligne::finess)
                        .distinct())
                .hasSize(249);
        assertThat(demo.dossiers().stream().map(DossierDemo::compte)).doesNotHaveDuplicates();
        assertThat(demo.dossiers().stream().map(DossierDemo::numeroGalis)).doesNotHaveDuplicates();
    }

    @Test
    void l_extrait_porte_des_lignes_a_ignorer_et_d_autres_regions() {
        Set<String> ignorees = Set.of("1102", "3201");
        assertThat(demo.etablissements().stream().filter(e -> ignorees.contains(e.categorie().agregat)))
                .hasSize(9);
        assertThat(demo.etablissements().stream().map(Etablissement::region)).contains(Region.BRETAGNE, Region.CORSE);
    }

    @Test
    void le_fichier_galis_suit_son_schema() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/contrats/schemas/galis-dossiers.schema.json")) {
            assertThat(schema).isNotNull();
            var registre = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            assertThat(registre.getSchema(schema).validate(new String(galis, StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static int cellules(String ligne) {
        boolean entreGuillemets = false;
        int separateurs = 0;
        for (char c : ligne.toCharArray()) {
            entreGuillemets ^= c == '"';
            separateurs += c == ';' && !entreGuillemets ? 1 : 0;
        }
        return separateurs;
    }

    private static String empreinte(byte[] octets) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(octets))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
