package fr.esmsnumerique.financement.calcul.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Propriétés du calcul, sur projets tirés au sort")
class ProprietesTest {

    private static final long GRAINE = 20_250_416;
    private static final Set<Poste> DE_BASE = Set.of(Poste.FORFAIT, Poste.USAGE, Poste.EDITEUR);

    @ParameterizedTest
    @ValueSource(strings = {"A21", "G22", "G25"})
    void jamais_au_dessus_des_plafonds_et_chaque_zero_s_explique(String campagne) {
        Random hasard = new Random(GRAINE);
        for (int essai = 0; essai < 400; essai++) {
            Calcul calcul = tirer(hasard).calcul(BaremesDeTest.de(campagne));
            for (Ligne ligne : calcul.lignes()) {
                String ou = "%s, graine %d, essai %d, %s".formatted(campagne, GRAINE, essai, ligne);
                ligne.plafondEventuel()
                        .ifPresent(p -> assertThat(ligne.retenu()).as(ou).isLessThanOrEqualTo(p));
                ligne.prixEventuel()
                        .ifPresent(p -> assertThat(ligne.retenu()).as(ou).isLessThanOrEqualTo(p));
                if (ligne.retenu().estNul() && ligne.plafondEventuel().isEmpty()) {
                    assertThat(ligne.motif()).as(ou).isNotBlank();
                }
            }
            assertThat(comptes(calcul))
                    .as("%s, graine %d, essai %d : chaque ESSMS a sa ligne", campagne, GRAINE, essai)
                    .isEqualTo(calcul.nombreEssms());
            assertThat(calcul.tranches().stream()
                            .mapToLong(t -> t.montant().centimes())
                            .sum())
                    .as("%s, graine %d, essai %d", campagne, GRAINE, essai)
                    .isEqualTo(calcul.total().centimes());
        }
    }

    /** Without prices the base grant is the scale's own: a marginal scale never takes back what it gave. */
    @ParameterizedTest
    @ValueSource(strings = {"A21", "G22", "G25"})
    void ajouter_un_essms_ne_baisse_jamais_la_subvention_de_base(String campagne) {
        Random hasard = new Random(GRAINE);
        for (int essai = 0; essai < 40; essai++) {
            Projets projet = Projets.grandOrganisme().solution(tirer(hasard, StatutSolution.values()));
            long precedente = 0;
            for (int n = 1; n <= 70; n++) {
                projet.essms(1, tirer(hasard, TypeProjet.values()), tirer(hasard, Secteur.values()));
                long base = base(projet.calcul(BaremesDeTest.de(campagne)));
                assertThat(base)
                        .as("%s, graine %d, essai %d, %d ESSMS", campagne, GRAINE, essai, n)
                        .isGreaterThanOrEqualTo(precedente);
                precedente = base;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A21", "G22", "G25"})
    void le_meme_projet_donne_le_meme_calcul(String campagne) {
        Random hasard = new Random(GRAINE);
        for (int essai = 0; essai < 50; essai++) {
            Projets projet = tirer(hasard);
            assertThat(projet.calcul(BaremesDeTest.de(campagne))).isEqualTo(projet.calcul(BaremesDeTest.de(campagne)));
        }
    }

    /** Only the size of the organisation decides, never that of the project: 15 everywhere, 8 in Corsica and overseas, and 15 for all in 2021. */
    @ParameterizedTest(name = "{0} : petit sous {1}, sous {2} en Corse et outre-mer")
    @CsvSource({"A21, 15, 15", "G22, 15, 8", "G25, 15, 8"})
    void le_financement_specifique_change_a_ses_propres_seuils(String campagne, int seuil, int seuilAbaisse) {
        Random hasard = new Random(GRAINE);
        for (int taille = 1; taille <= 40; taille++) {
            for (boolean abaisse : List.of(false, true)) {
                int essms = 1 + hasard.nextInt(taille);
                Calcul calcul = Projets.vide()
                        .organisme("OG", taille, abaisse)
                        .essms(essms, TypeProjet.ACQUISITION, Secteur.PH, null, 2_500_000L)
                        .calcul(BaremesDeTest.de(campagne));
                boolean finance = calcul.lignes().stream()
                        .anyMatch(l ->
                                l.poste() == Poste.EQUIPEMENT && !l.retenu().estNul());
                assertThat(finance)
                        .as("%s, graine %d, %d ESSMS gérés, abaissé %s", campagne, GRAINE, taille, abaisse)
                        .isEqualTo(taille < (abaisse ? seuilAbaisse : seuil));
            }
        }
    }

    private static long base(Calcul calcul) {
        return calcul.lignes().stream()
                .filter(l -> DE_BASE.contains(l.poste()))
                .mapToLong(l -> l.retenu().centimes())
                .sum();
    }

    private static int comptes(Calcul calcul) {
        return calcul.lignes().stream()
                .filter(l -> l.poste() == Poste.FORFAIT || l.poste() == Poste.USAGE || l.poste() == Poste.EXCLU)
                .mapToInt(Ligne::quantite)
                .sum();
    }

    private static Projets tirer(Random hasard) {
        Projets projet = Projets.vide().solution(tirer(hasard, StatutSolution.values()));
        int organismes = 1 + hasard.nextInt(4);
        for (int i = 0; i < organismes; i++) {
            projet.organisme("OG" + i, 1 + hasard.nextInt(30), hasard.nextBoolean());
            int essms = 1 + hasard.nextInt(25);
            for (int j = 0; j < essms; j++) {
                ajouter(projet, hasard);
            }
        }
        if (hasard.nextBoolean()) {
            projet.amoa(hasard.nextBoolean(), hasard.nextBoolean(), hasard.nextBoolean());
        }
        if (hasard.nextInt(4) == 0) {
            projet.prixTotal(hasard.nextLong(100_000_000)).apresPilote(hasard.nextInt(60));
        }
        return hasard.nextBoolean() ? projet.devisAmoa(hasard.nextLong(20_000_000)) : projet;
    }

    private static void ajouter(Projets projet, Random hasard) {
        TypeProjet type = tirer(hasard, TypeProjet.values());
        if (hasard.nextInt(10) == 0) {
            projet.exclu(type, "En double.", "ELI-28");
        } else if (hasard.nextInt(5) == 0) {
            projet.equipes(1, type);
        } else {
            projet.essms(
                    1,
                    type,
                    tirer(hasard, Secteur.values()),
                    hasard.nextBoolean() ? hasard.nextLong(3_000_000) : null,
                    hasard.nextBoolean() ? hasard.nextLong(2_000_000) : null);
        }
    }

    private static <T> T tirer(Random hasard, T[] valeurs) {
        return Arrays.asList(valeurs).get(hasard.nextInt(valeurs.length));
    }
}
