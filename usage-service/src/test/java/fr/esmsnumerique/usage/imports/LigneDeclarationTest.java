package fr.esmsnumerique.usage.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LigneTable;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LigneDeclarationTest {

    private static final Map<String, String> BASE = Map.of("finess", "210000014", "mois", "2026-09");

    @Test
    void manquant_zero_et_sans_objet_sont_trois_choses() {
        LigneDeclaration ligne = lire(Map.of("e_parcours", "0", "e_prescriptions", "SO : aucun prescripteur"));
        assertThat(ligne.saisie().nombres()).containsOnly(Map.entry(Compteur.E_PARCOURS, 0L));
        assertThat(ligne.saisie().sansObjet()).containsOnly(Map.entry(Compteur.E_PRESCRIPTIONS, "aucun prescripteur"));
        assertThat(ligne.saisie().manquants()).contains(Compteur.MESSAGES_MSS).doesNotContain(Compteur.E_PARCOURS);
    }

    @ParameterizedTest
    @CsvSource({"2026-09, 2026-09", "09/2026, 2026-09", "2026-09-01, 2026-09", "2026-12-31, 2026-12"})
    void lit_le_mois_comme_il_s_ecrit(String texte, YearMonth attendu) {
        assertThat(lire(Map.of("mois", texte)).mois()).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "mois, 2026-13, mois.invalide",
        "mois, 9/2026, mois.invalide",
        "mois, septembre, mois.invalide",
        "finess, 210000015, finess.invalide",
        "messages_mss, -1, nombre.invalide",
        "messages_mss, '1,5', nombre.invalide",
        "messages_mss, 1e3, nombre.invalide",
        "messages_mss, 1 000, nombre.invalide",
        "messages_mss, 100000001, nombre.invalide",
        "messages_mss, ٣, nombre.invalide",
        "messages_mss, SO, sans_objet.motif",
        "messages_mss, SO : x, sans_objet.motif"
    })
    void dit_le_champ_et_la_raison(String champ, String valeur, String code) {
        List<ErreurImport> defauts = defauts(Map.of(champ, valeur));
        assertThat(defauts)
                .extracting(ErreurImport::ligne, ErreurImport::champ, ErreurImport::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(7, champ, code));
    }

    @Test
    void le_plus_grand_nombre_admis_est_cent_millions() {
        assertThat(lire(Map.of("messages_mss", "100000000")).saisie().nombres())
                .containsEntry(Compteur.MESSAGES_MSS, 100_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "500, true", "501, false"})
    void un_motif_a_la_longueur_que_le_contrat_admet(int longueur, boolean admis) {
        String motif = "m".repeat(longueur);
        if (admis) {
            assertThat(lire(Map.of("motif", motif, "e_parcours", "SO : " + motif))
                            .motif())
                    .isEqualTo(motif);
        } else {
            assertThat(defauts(Map.of("motif", motif, "e_parcours", "SO : " + motif)))
                    .extracting(ErreurImport::code)
                    .containsExactlyInAnyOrder("motif.longueur", "sans_objet.motif");
        }
    }

    @Test
    void dit_tous_les_defauts_d_une_ligne_a_la_fois() {
        assertThat(defauts(Map.of("finess", "x", "mois", "x", "dmp_alimentes", "x")))
                .extracting(ErreurImport::champ)
                .containsExactly("finess", "mois", "dmp_alimentes");
    }

    private static LigneDeclaration lire(Map<String, String> cellules) {
        List<ErreurImport> defauts = new ArrayList<>();
        LigneDeclaration ligne = LigneDeclaration.lire(ligne(cellules), defauts);
        assertThat(defauts).isEmpty();
        return java.util.Objects.requireNonNull(ligne);
    }

    private static List<ErreurImport> defauts(Map<String, String> cellules) {
        List<ErreurImport> defauts = new ArrayList<>();
        assertThat(LigneDeclaration.lire(ligne(cellules), defauts)).isNull();
        return defauts;
    }

    private static LigneTable.Lue ligne(Map<String, String> cellules) {
        Map<String, String> toutes = new HashMap<>(BASE);
        toutes.putAll(cellules);
        return new LigneTable.Lue(7, toutes);
    }
}
