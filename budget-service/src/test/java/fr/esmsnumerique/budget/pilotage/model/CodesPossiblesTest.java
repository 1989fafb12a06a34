package fr.esmsnumerique.budget.pilotage.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.contrats.eligibilite.client.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Secteur;
import fr.esmsnumerique.contrats.eligibilite.client.modele.TypeProjetDossier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodesPossiblesTest {

    private static final CodesPossibles CODES = new CodesPossibles(List.of(6, 15), List.of(15, 30));

    static Stream<Object[]> publies() {
        return Stream.of(
                        valeurs(Axe.ETAT, EtatDossier.values()),
                        valeurs(Axe.SECTEUR, Secteur.values()),
                        valeurs(Axe.TYPE_PROJET, TypeProjetDossier.values()))
                .flatMap(axe -> axe);
    }

    private static Stream<Object[]> valeurs(Axe axe, Enum<?>[] valeurs) {
        return Arrays.stream(valeurs).map(valeur -> new Object[] {axe, valeur.name()});
    }

    @ParameterizedTest
    @MethodSource("publies")
    void accepte_toutes_les_valeurs_que_publie_l_eligibilite(Axe axe, String code) {
        assertThat(CODES.refus(axe, code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TAILLE, 001-005",
        "TAILLE, 006-014",
        "TAILLE, 015-PLUS",
        "ANCIENNETE, 000-014",
        "ANCIENNETE, 030-PLUS",
        "ANCIENNETE, INCONNU",
        "TRIMESTRE, 2026-T4",
        "TRIMESTRE, SANS_DATE",
        "DEPARTEMENT, 2A",
        "DEPARTEMENT, 976",
        "DEPARTEMENT, PLUSIEURS",
        "SECTEUR, PLUSIEURS",
        "REGION, 06"
    })
    void accepte_ce_qu_un_tableau_peut_montrer(Axe axe, String code) {
        assertThat(CODES.refus(axe, code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TAILLE, 006-015",
        "TAILLE, 0",
        "ANCIENNETE, 015-PLUS",
        "TRIMESTRE, 2026-T0",
        "TRIMESTRE, 2026",
        "DEPARTEMENT, 00",
        "DEPARTEMENT, 977",
        "SECTEUR, pa",
        "ETAT, MIXTE",
        "POSTE_DE_DEPENSE, PLUSIEURS",
        "REGION, 99"
    })
    void refuse_le_reste(Axe axe, String code) {
        assertThat(CODES.refus(axe, code)).isPresent();
    }

    @Test
    void dit_ce_qui_peut_etre_demande() {
        assertThat(CODES.refus(Axe.TAILLE, "1")).contains("l'un de 001-005, 006-014, 015-PLUS, INCONNU");
    }
}
