package fr.esmsnumerique.financement.calcul.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.Paliers;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.web.ProblemeException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Barème de 2025 lu dans le fichier de campagne")
class BaremeG25Test {

    private static final LocalDate JOUR = LocalDate.of(2025, 9, 20);

    @ParameterizedTest
    @EnumSource(Region.class)
    void dit_dans_chaque_region_ce_que_les_exemples_supposent(Region region) {
        Bareme lu = new LectureBareme(CampagneG25.parametres(), JOUR, region).bareme();
        Bareme attendu = BaremesDeTest.g25();

        assertThat(lu.premierRangReduit()).isEqualTo(attendu.premierRangReduit());
        for (TypeProjet type : TypeProjet.values()) {
            memesMontants(lu.usages().get(type), attendu.usages().get(type));
        }
        memesMontants(lu.editeurReference(), attendu.editeurReference());
        assertThat(lu.editeurNonReference().montant())
                .isEqualTo(attendu.editeurNonReference().montant());
        assertThat(lu.editeurReference2022().montant())
                .isEqualTo(attendu.editeurReference2022().montant());
        assertThat(lu.petitsOrganismes().seuil()).isEqualTo(15);
        assertThat(lu.petitsOrganismes().seuilCorseOutreMer()).isEqualTo(8);
        assertThat(lu.petitsOrganismes().equipementParEssms().montant())
                .isEqualTo(attendu.petitsOrganismes().equipementParEssms().montant());
        assertThat(lu.petitsOrganismes().amoaParPorteur().montant())
                .isEqualTo(attendu.petitsOrganismes().amoaParPorteur().montant());
        assertThat(lu.lectures()).isEqualTo(attendu.lectures());
        assertThat(lu.versements().partAvance()).isEqualTo(attendu.versements().partAvance());
        assertThat(lu.versements().partenariatExige()).isTrue();
        assertThat(lu.versements().ciblesExigees()).isTrue();
        assertThat(lu.empreinte()).isEqualTo("empreinte-de-test");
    }

    @ParameterizedTest(name = "signature le {0} : seulement les AHI éligibles au SONS, {1}")
    @CsvSource({"2025-09-01,false", "2025-09-02,true"})
    void l_amendement_de_septembre_joue_a_la_date_de_signature(LocalDate signature, boolean seulementEligibles) {
        RegleAhi regle =
                new LectureBareme(CampagneG25.parametres(), signature, Region.BOURGOGNE_FRANCHE_COMTE).regleAhi();

        assertThat(regle.seulementEligiblesSons()).isEqualTo(seulementEligibles);
        assertThat(regle.reference().statut().code()).isEqualTo(seulementEligibles ? "a_confirmer" : "sur_texte");
    }

    @Test
    @DisplayName("EX-73 : une campagne sans règles refuse de calculer, sans repli")
    void campagne_sans_bareme() {
        ParametresCampagne vide = new ParametresCampagne("G23", "empreinte", Map.of());

        assertThatThrownBy(() -> new LectureBareme(vide, JOUR, Region.BRETAGNE).bareme())
                .isInstanceOfSatisfying(
                        ProblemeException.class,
                        refus -> assertThat(refus.probleme().code()).isEqualTo("campagne.valeur_absente"));
    }

    @Test
    void un_jour_avant_la_campagne_n_a_pas_de_bareme() {
        LocalDate avant = LocalDate.of(2024, 12, 31);

        assertThatThrownBy(() -> new LectureBareme(CampagneG25.parametres(), avant, Region.BRETAGNE).bareme())
                .isInstanceOf(ProblemeException.class);
    }

    private static void memesMontants(Paliers lus, Paliers attendus) {
        assertThat(lus.plein().montant()).isEqualTo(attendus.plein().montant());
        assertThat(lus.reduit().montant()).isEqualTo(attendus.reduit().montant());
        assertThat(lus.plein().reference().regle()).isNotBlank();
    }
}
