package fr.esmsnumerique.financement.calcul.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.RegleAhi.Portee;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.web.ProblemeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Barèmes lus dans les fichiers de campagne")
class BaremesLivresTest {

    private static final LocalDate JOUR = LocalDate.of(2025, 9, 20);

    @ParameterizedTest
    @ValueSource(strings = {"A21", "G22", "G25"})
    void disent_dans_chaque_region_ce_que_les_exemples_supposent(String campagne) {
        Bareme attendu = BaremesDeTest.de(campagne);
        for (Region region : Region.values()) {
            Bareme lu = lire(campagne, attendu.date(), region);

            assertThat(lu)
                    .as("%s en %s", campagne, region)
                    .usingRecursiveComparison()
                    .ignoringFieldsOfTypes(ReferenceLegale.class)
                    .isEqualTo(attendu);
        }
    }

    @ParameterizedTest(name = "{0}, signature le {1} : {2}")
    @CsvSource({"G25,2025-09-01,TOUS", "G25,2025-09-02,ELIGIBLES_SONS", "G22,2022-09-02,AUCUN", "A21,2021-09-02,AUCUN"})
    void la_clause_ahi_se_lit_a_la_date_de_signature(String campagne, LocalDate signature, Portee portee) {
        RegleAhi regle = new LectureBareme(
                        CampagnesLivrees.parametres(campagne), signature, Region.BOURGOGNE_FRANCHE_COMTE)
                .regleAhi();

        assertThat(regle.portee()).isEqualTo(portee);
        assertThat(regle.reference().statut().code())
                .isEqualTo(
                        switch (portee) {
                            case AUCUN -> "inference";
                            case TOUS -> "sur_texte";
                            case ELIGIBLES_SONS -> "a_confirmer";
                        });
    }

    @Test
    @DisplayName("EX-73 : une campagne sans barème refuse de calculer, sans repli")
    void campagne_sans_bareme() {
        ParametresCampagne vide = new ParametresCampagne("G23", "empreinte", Map.of());

        assertThatThrownBy(() -> new LectureBareme(vide, JOUR, Region.BRETAGNE).bareme())
                .isInstanceOfSatisfying(ProblemeException.class, refus -> {
                    assertThat(refus.probleme().code()).isEqualTo("campagne.regles_non_versees");
                    assertThat(refus.getMessage()).contains("G23");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "financement.specifique.petit_organisme.seuil",
                "financement.editeur.referencee.a_partir_de_50",
                "financement.lecture.amb_01",
                "financement.versement.solde.part"
            })
    void une_valeur_manquante_refuse_de_calculer(String cle) {
        Map<Object, Object> parametres =
                new HashMap<>((Map<?, ?>) CampagnesLivrees.contenu("G25").get("parametres"));
        assertThat(parametres.remove(cle)).isNotNull();
        ParametresCampagne mutilee = CampagnesLivrees.parametres("G25", parametres);

        assertThatThrownBy(() -> new LectureBareme(mutilee, JOUR, Region.BRETAGNE).bareme())
                .isInstanceOfSatisfying(ProblemeException.class, refus -> {
                    assertThat(refus.probleme().code()).isEqualTo("campagne.valeur_absente");
                    assertThat(refus.getMessage()).contains(cle);
                });
    }

    @Test
    void un_jour_avant_la_campagne_n_a_pas_de_bareme() {
        LocalDate avant = LocalDate.of(2024, 12, 31);

        assertThatThrownBy(() -> lire("G25", avant, Region.BRETAGNE)).isInstanceOf(ProblemeException.class);
    }

    private static Bareme lire(String campagne, LocalDate jour, Region region) {
        return new LectureBareme(CampagnesLivrees.parametres(campagne), jour, region).bareme();
    }
}
