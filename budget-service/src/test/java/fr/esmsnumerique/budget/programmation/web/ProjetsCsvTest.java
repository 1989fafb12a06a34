package fr.esmsnumerique.budget.programmation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.programmation.model.EtatProjet;
import fr.esmsnumerique.budget.programmation.model.Projet;
import fr.esmsnumerique.budget.programmation.model.Projet.Acte;
import fr.esmsnumerique.budget.programmation.model.Projet.Part;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjetsCsvTest {

    @Test
    void une_ligne_par_projet_et_par_origine_telle_qu_un_tableur_francais_l_ouvre() {
        String csv = csv(
                projet(
                        "Financier BFC",
                        new Part(Origine.circulaire("FMIS ; \"1\""), 1_234_567_89L, 0, 5),
                        new Part(Origine.redeploiement("R1"), 100, 7, 0)),
                projet("Financier BFC"));

        assertThat(csv).isEqualTo("""
                \uFEFFDossier;Région;État;Origine;Nature;Programmé (€);Gelé (€);Engagé (€);Depuis;Par;Mouvement
                G25-27-0001;Bourgogne-Franche-Comté;Engagé;"FMIS ; ""1""\";Circulaire;1234567,89;0,00;0,05;2025-10-02;Financier BFC;2025-G25/000000000012
                G25-27-0001;Bourgogne-Franche-Comté;Engagé;R1;Redéploiement;1,00;0,07;0,00;2025-10-02;Financier BFC;2025-G25/000000000012
                G25-27-0001;Bourgogne-Franche-Comté;Engagé;;;0,00;0,00;0,00;2025-10-02;Financier BFC;2025-G25/000000000012
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+2", "@SOMME(A1)", "\tx", "\rx", "\nx"})
    void une_cellule_n_est_jamais_une_formule(String nom) {
        String csv = csv(projet(nom, new Part(Origine.circulaire(nom), 1, 0, 0)));

        assertThat(csv).contains("'" + nom).doesNotContain(";" + nom).doesNotContain("\"" + nom);
    }

    private static Projet projet(String par, Part... parts) {
        return new Projet(
                "G25-27-0001",
                Exemples.BFC,
                EtatProjet.ENGAGE,
                List.of(parts),
                new Acte(new MouvementId(Exemples.G25, 12), LocalDate.parse("2025-10-02"), new Auteur("bfc", par)));
    }

    private static String csv(Projet... projets) {
        return new String(ProjetsCsv.ecrire(List.of(projets)), StandardCharsets.UTF_8);
    }
}
