package fr.esmsnumerique.eligibilite.referentiel.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche.Nature;
import fr.esmsnumerique.eligibilite.referentiel.model.Colonne.Cellule;
import fr.esmsnumerique.eligibilite.referentiel.model.Colonne.Forme;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListeTest {

    private static final Origine ORIGINE = new Origine("solutions-segur-1", Instant.parse("2025-01-02T08:00:00Z"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DATE,2025-03-01,2025-03-01,-",
                "DATE,01/03/2025,2025-03-01,-",
                "DATE,31/02/2025,-,date.invalide",
                "DATE,2025-3-1,-,date.invalide",
                "DATE,45717,-,date.invalide",
                "DATE,2014-12-31,-,date.hors_bornes",
                "DATE,2015-01-01,2015-01-01,-",
                "DATE,2099-12-31,2099-12-31,-",
                "DATE,2100-01-01,-,date.hors_bornes",
                "FINESS,010003820,010003820,-",
                "FINESS,10003820,-,finess.zero_perdu",
                "FINESS,010003821,-,finess.invalide",
                "FINESS,2A0000123,2A0000123,-",
                "CENTIMES,100,100,-",
                "CENTIMES,'1,00',-,montant.invalide",
                "CENTIMES,1e3,-,montant.invalide",
                "CENTIMES,-1,-,montant.invalide",
                "CODE,DUI-ALPHA,DUI-ALPHA,-",
                "CODE,DUI ALPHA,-,code.invalide"
            })
    void une_cellule_est_gardee_ou_refusee(Forme forme, String lue, String gardee, String code) {
        Cellule cellule = Colonne.exigee("champ", forme).lire(lue);
        assertThat(cellule)
                .isInstanceOfAny(Cellule.Gardee.class, Cellule.Refusee.class)
                .satisfies(c -> {
                    switch (c) {
                        case Cellule.Gardee(String valeur) -> assertThat(valeur).isEqualTo(gardee);
                        case Cellule.Refusee(String lu, String raison) -> {
                            assertThat(lu).isEqualTo(code);
                            assertThat(raison).isNotBlank();
                        }
                    }
                });
    }

    @Test
    void un_choix_se_lit_en_minuscules_et_dit_ce_qui_est_attendu() {
        Colonne statut = Colonne.exigee("statut", Forme.CHOIX, "CANDIDATE", "REFERENCEE");
        assertThat(statut.lire("referencee")).isEqualTo(new Cellule.Gardee("REFERENCEE"));
        assertThat(statut.lire("labellisee"))
                .isEqualTo(new Cellule.Refusee("valeur.inconnue", "attendu : CANDIDATE, REFERENCEE"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CANDIDATE,2024-05-01,-,-,0",
                "CANDIDATE,-,-,-,1",
                "REFERENCEE,2024-05-01,2024-05-01,-,0",
                "REFERENCEE,2024-05-02,2024-05-01,-,1",
                "REFERENCEE,2024-05-01,-,-,1",
                "RETIREE,-,2024-05-01,2024-05-01,0",
                "RETIREE,-,2024-05-01,2024-04-30,1"
            })
    void les_dates_d_un_referencement_se_tiennent(
            String statut, String candidate, String referencee, String retiree, int defauts) {
        assertThat(Liste.SOLUTIONS_SEGUR.incoherences(fiche(statut, candidate, referencee, retiree)))
                .hasSize(defauts);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-30,NON_REFERENCEE",
        "2024-05-01,CANDIDATE",
        "2024-11-30,CANDIDATE",
        "2024-12-01,REFERENCEE",
        "2025-06-29,REFERENCEE",
        "2025-06-30,NON_REFERENCEE"
    })
    void la_situation_d_une_solution_est_celle_du_jour(LocalDate jour, StatutSolution attendue) {
        SolutionConnue solution = solution(fiche("RETIREE", "2024-05-01", "2024-12-01", "2025-06-30"));
        assertThat(solution.statutAu(jour)).isEqualTo(attendue);
    }

    @Test
    void le_meilleur_des_referencements_l_emporte() {
        Map<String, String> autre = new HashMap<>(fiche("CANDIDATE", "2025-01-01", null, null));
        autre.put("version", "2");
        SolutionConnue solution = new SolutionConnue(
                "DUI",
                Optional.of(ObjetReference.nouveau("DUI")
                        .avec(fichier(fiche("REFERENCEE", "2024-05-01", "2024-12-01", null)), ORIGINE)
                        .objet()
                        .avec(fichier(autre), ORIGINE)
                        .objet()),
                Optional.empty());
        LocalDate jour = LocalDate.of(2025, 2, 1);
        assertThat(solution.statutAu(jour)).isEqualTo(StatutSolution.REFERENCEE);
        assertThat(solution.depuis("candidateDepuis", jour)).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(solution.auSadLe(jour)).isFalse();
    }

    @Test
    void une_ligne_identique_ne_change_rien_et_une_autre_dit_ce_qui_change() {
        ObjetReference premier = ObjetReference.nouveau("DUI")
                .avec(fichier(fiche("CANDIDATE", "2024-05-01", null, null)), ORIGINE)
                .objet();
        ObjetReference.Fusion identique = premier.avec(fichier(fiche("CANDIDATE", "2024-05-01", null, null)), ORIGINE);
        assertThat(identique.bilan()).isEqualTo(Bilan.RIEN);
        assertThat(identique.objet()).isEqualTo(premier);
        ObjetReference.Fusion changee =
                premier.avec(fichier(fiche("REFERENCEE", "2024-05-01", "2024-12-01", null)), ORIGINE);
        assertThat(changee.bilan()).isEqualTo(Bilan.CHANGEMENT);
        assertThat(changee.objet().fiches()).hasSize(1);
        ChangementDeFiche dernier = changee.objet().historique().getLast();
        assertThat(dernier.nature()).isEqualTo(Nature.MODIFICATION);
        assertThat(dernier.champs())
                .containsExactly(
                        new ChangementDeFiche.ChampChange("referenceeDepuis", null, "2024-12-01"),
                        new ChangementDeFiche.ChampChange("statut", "CANDIDATE", "REFERENCEE"));
    }

    private static SolutionConnue solution(Map<String, String> champs) {
        return new SolutionConnue(
                "DUI",
                Optional.of(ObjetReference.nouveau("DUI")
                        .avec(fichier(champs), ORIGINE)
                        .objet()),
                Optional.empty());
    }

    private static Fiche fichier(Map<String, String> champs) {
        return new Fiche(Liste.SOLUTIONS_SEGUR.cleFiche(champs), champs);
    }

    private static Map<String, String> fiche(String statut, String candidate, String referencee, String retiree) {
        Map<String, String> champs = new HashMap<>(
                Map.of("codeSolution", "DUI", "couloir", "MS", "profil", "GENERAL", "version", "1", "statut", statut));
        List.of("candidateDepuis", "referenceeDepuis", "retireeLe").forEach(champ -> {
            String valeur = champ.equals("retireeLe") ? retiree : champ.startsWith("c") ? candidate : referencee;
            if (valeur != null) {
                champs.put(champ, valeur);
            }
        });
        return Map.copyOf(champs);
    }
}
