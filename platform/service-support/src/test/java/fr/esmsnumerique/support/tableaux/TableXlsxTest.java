package fr.esmsnumerique.support.tableaux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks as people send them, and as some would. */
class TableXlsxTest {

    private static final List<String> COLONNES = List.of("code", "nombre", "jour");

    @Test
    void lit_textes_nombres_et_dates_et_passe_les_lignes_vides() throws IOException {
        byte[] classeur = classeur(f -> {
            entete(f);
            f.value(1, 0, "010000015");
            f.value(1, 1, 1_200_000);
            f.value(1, 2, LocalDate.of(2026, 9, 1));
            f.style(1, 2).format("yyyy-mm").set();
            f.value(3, 0, "A");
            f.value(3, 1, 1.5);
        });
        assertThat(lire(classeur))
                .containsExactly(
                        new LigneTable.Lue(2, Map.of("code", "010000015", "nombre", "1200000", "jour", "2026-09-01")),
                        new LigneTable.Lue(4, Map.of("code", "A", "nombre", "1.5")));
    }

    @Test
    void refuse_une_formule_et_garde_les_autres_lignes() throws IOException {
        byte[] classeur = classeur(f -> {
            entete(f);
            f.value(1, 0, "A");
            f.formula(1, 1, "1+1");
            f.value(2, 0, "B");
        });
        List<LigneTable> lues = lire(classeur);
        assertThat(lues.getFirst())
                .isInstanceOfSatisfying(
                        LigneTable.Illisible.class,
                        l -> assertThat(l.defauts())
                                .extracting(ErreurImport::code, ErreurImport::champ)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("cellule.formule", "nombre")));
        assertThat(lues.get(1)).isEqualTo(new LigneTable.Lue(3, Map.of("code", "B")));
    }

    @Test
    void dit_la_colonne_qui_manque() {
        assertRefuse(classeur(f -> f.value(0, 0, "nombre")), "import.entete", "code");
    }

    @Test
    void refuse_un_classeur_tronque_ou_qui_n_en_est_pas_un() throws IOException {
        byte[] entier = classeur(TableXlsxTest::entete);
        assertRefuse(java.util.Arrays.copyOf(entier, entier.length - 40), "import.classeur", "tronqué");
        assertRefuse(
                remplacer(entier, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row"), "import.classeur", "CSV");
    }

    @Test
    void refuse_une_bombe_sans_la_lire_en_memoire() throws IOException {
        String enorme = "<worksheet>" + " ".repeat(8 << 20) + "</worksheet>";
        assertRefuse(
                remplacer(classeur(TableXlsxTest::entete), "xl/worksheets/sheet1.xml", enorme),
                "import.classeur",
                "décompresse");
    }

    @Test
    void ne_resout_aucune_entite() throws IOException {
        String piege = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<sst><si><t>code</t></si><si><t>&e;</t></si></sst>";
        byte[] classeur = remplacer(
                classeur(f -> {
                    entete(f);
                    f.value(1, 0, "texte partagé");
                }),
                "xl/sharedStrings.xml",
                piege);
        assertThatThrownBy(() -> lire(classeur)).isInstanceOf(FichierRefuse.class);
    }

    private static void entete(Worksheet feuille) {
        for (int i = 0; i < COLONNES.size(); i++) {
            feuille.value(0, i, COLONNES.get(i));
        }
    }

    private static void assertRefuse(byte[] classeur, String code, String mot) {
        assertThatThrownBy(() -> lire(classeur)).isInstanceOfSatisfying(FichierRefuse.class, r -> {
            assertThat(r.code()).isEqualTo(code);
            assertThat(r.phrase()).contains(mot);
        });
    }

    private static List<LigneTable> lire(byte[] octets) throws IOException {
        try (FichierRecu recu = FichierRecu.recevoir(new ByteArrayInputStream(octets));
                Table table = Table.ouvrir(recu, COLONNES, List.of("code"))) {
            List<LigneTable> lignes = new ArrayList<>();
            for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
                lignes.add(ligne);
            }
            return lignes;
        }
    }

    private static byte[] classeur(Consumer<Worksheet> remplir) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(sortie, "essai", "1.0")) {
            remplir.accept(classeur.newWorksheet("Feuille"));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return sortie.toByteArray();
    }

    private static byte[] remplacer(byte[] classeur, String entree, String contenu) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (FichierRecu recu = FichierRecu.recevoir(new ByteArrayInputStream(classeur));
                ZipFile source = new ZipFile(recu.chemin().toFile());
                ZipOutputStream cible = new ZipOutputStream(sortie)) {
            for (ZipEntry e : Collections.list(source.entries())) {
                cible.putNextEntry(new ZipEntry(e.getName()));
                cible.write(
                        e.getName().equals(entree)
                                ? contenu.getBytes(StandardCharsets.UTF_8)
                                : source.getInputStream(e).readAllBytes());
            }
        }
        return sortie.toByteArray();
    }
}
