package fr.esmsnumerique.financement.modele.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.modele.infrastructure.ModelesLivres;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Contrôle d'un modèle à l'enregistrement")
class ControleModeleTest {

    @ParameterizedTest
    @EnumSource(NatureDocument.class)
    void les_modeles_livres_sont_valides(NatureDocument nature) {
        assertThat(ControleModele.fautes(nature, ModelesLivres.lire(nature).contenu()))
                .isEmpty();
    }

    @Test
    void un_champ_inconnu_est_nomme_avec_le_plus_proche() {
        assertThat(notification("Montant : {{montent}}", "{{montant}}"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code()).isEqualTo("modele.champ_inconnu");
                    assertThat(f.champ()).isEqualTo("paragraphes/0");
                    assertThat(f.raison()).contains("{{montent}}", "{{montant}}");
                });
    }

    @Test
    void un_champ_sans_voisin_fait_lister_ceux_du_document() {
        assertThat(notification("{{totalement_autre_chose}}", "{{montant}}"))
                .singleElement()
                .satisfies(f -> assertThat(f.raison())
                        .contains("porteur", "plan_financement")
                        .doesNotContain("motifs"));
    }

    @Test
    void un_champ_d_un_autre_document_est_inconnu() {
        assertThat(notification("{{motifs}}", "{{montant}}"))
                .extracting(FauteDeModele::code)
                .containsExactly("modele.champ_inconnu");
        assertThat(ControleModele.fautes(NatureDocument.REFUS, contenu("{{motifs}}", "{{montant}}")))
                .extracting(FauteDeModele::champ)
                .containsExactly("paragraphes/1");
    }

    @Test
    void ce_que_le_document_doit_dire_est_exige() {
        assertThat(notification("Bonjour")).extracting(FauteDeModele::code).containsExactly("modele.champ_absent");
        assertThat(ControleModele.fautes(NatureDocument.REFUS, contenu("Bonjour")))
                .singleElement()
                .satisfies(f -> assertThat(f.raison()).contains("{{motifs}}"));
    }

    @Test
    void un_bloc_occupe_seul_son_paragraphe() {
        assertThat(notification("{{montant}}", "Voici : {{plan_financement}}"))
                .extracting(FauteDeModele::code)
                .containsExactly("modele.bloc_mele");
        assertThat(notification("{{montant}}", " {{ plan_financement }} ")).isEmpty();
    }

    @Test
    void des_accolades_ouvertes_ou_vides_sont_refusees() {
        assertThat(notification("{{montant}}", "{{porteur", "fin}}", "{{}}", " "))
                .extracting(FauteDeModele::champ)
                .contains("paragraphes/1", "paragraphes/2", "paragraphes/3", "paragraphes/4");
    }

    @Test
    void le_signataire_et_le_lieu_sont_controles_aussi() {
        assertThat(ControleModele.fautes(
                        NatureDocument.NOTIFICATION,
                        new Contenu(List.of("{{montant}}"), "{{directeur}}", "{{echeancier}}", null)))
                .extracting(FauteDeModele::champ)
                .containsExactly("signataire", "lieu");
    }

    private static List<FauteDeModele> notification(String... paragraphes) {
        return ControleModele.fautes(NatureDocument.NOTIFICATION, contenu(paragraphes));
    }

    private static Contenu contenu(String... paragraphes) {
        return new Contenu(List.of(paragraphes), "La directrice générale", "{{region}}", null);
    }
}
