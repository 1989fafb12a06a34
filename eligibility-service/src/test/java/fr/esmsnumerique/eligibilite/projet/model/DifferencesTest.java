package fr.esmsnumerique.eligibilite.projet.model;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;

    @Test
    void rien_ne_differe_d_une_declaration_identique() {
        assertThat(entre(acquisition(15, BFC), acquisition(15, BFC))).isEmpty();
    }

    @Test
    void un_champ_simple_est_nomme_avec_ses_deux_valeurs() {
        assertThat(entre(acquisition(15, BFC), acquisition(15, BFC).campagne("G22")))
                .containsExactly(new ChangementDeChamp("campagne", "G25", "G22"));
    }

    @Test
    void un_champ_d_un_element_porte_le_chemin_de_son_nom_et_non_de_sa_place() {
        String numero = acquisition(15, BFC).declare().essms().get(1).numeroFiness();
        ProjetDeTest apres = acquisition(15, BFC).ligne(2, l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null));
        assertThat(entre(acquisition(15, BFC), apres))
                .containsExactly(
                        new ChangementDeChamp("essms[" + numero + "].typeProjet", "ACQUISITION", "MONTEE_VERSION"));
    }

    @Test
    void un_element_ajoute_ou_retire_est_ecrit_en_clair() {
        Depense poste = new Depense(NatureDepense.EQUIPEMENT, "Postes", 5_000L);
        List<ChangementDeChamp> ajout =
                entre(acquisition(15, BFC).budget(null), acquisition(15, BFC).budget(null, poste));
        assertThat(ajout)
                .containsExactly(new ChangementDeChamp("budget[EQUIPEMENT Postes]", null, "EQUIPEMENT, Postes, 5000"));
        List<ChangementDeChamp> retrait = entre(
                acquisition(15, BFC).budget(null, poste), acquisition(15, BFC).budget(null));
        assertThat(retrait)
                .containsExactly(new ChangementDeChamp("budget[EQUIPEMENT Postes]", "EQUIPEMENT, Postes, 5000", null));
    }

    @Test
    void deux_elements_de_meme_nom_restent_deux() {
        Depense poste = new Depense(NatureDepense.EQUIPEMENT, "Postes", 5_000L);
        Depense autre = new Depense(NatureDepense.EQUIPEMENT, "Postes", 7_000L);
        Depense troisieme = new Depense(NatureDepense.EQUIPEMENT, "Postes", 9_000L);
        assertThat(entre(
                        acquisition(15, BFC).budget(null, poste),
                        acquisition(15, BFC).budget(null, poste, autre, troisieme)))
                .extracting(ChangementDeChamp::champ)
                .containsExactly("budget[EQUIPEMENT Postes#2]", "budget[EQUIPEMENT Postes#3]");
    }

    @Test
    void une_liste_vide_qui_se_remplit_est_un_champ_vide_qui_prend_une_valeur() {
        ProjetDeTest apres = acquisition(1, BFC).ligne(1, l -> LigneDeTest.dejaFinancee(l, "A21", "DUI"));
        String ligne = "essms[" + apres.declare().essms().getFirst().numeroFiness() + "]";
        assertThat(entre(acquisition(1, BFC), apres))
                .contains(new ChangementDeChamp(ligne + ".financementsAnterieurs[A21]", null, "A21, DUI"));
    }

    /** Two hundred are kept one by one; beyond, the number of the others is said. */
    @ParameterizedTest
    @ValueSource(ints = {199, 200, 201, 230})
    void une_longue_liste_dit_combien_restent(int nombre) {
        Depense[] depenses = IntStream.range(0, nombre)
                .mapToObj(i -> new Depense(NatureDepense.DUI, "Lot " + i, i))
                .toArray(Depense[]::new);
        List<ChangementDeChamp> trouves =
                entre(acquisition(15, BFC).budget(null), acquisition(15, BFC).budget(null, depenses));
        assertThat(trouves).hasSize(Math.min(nombre, 201));
        assertThat(trouves.contains(new ChangementDeChamp("autres champs", null, String.valueOf(nombre - 200))))
                .isEqualTo(nombre > 200);
    }

    private static List<ChangementDeChamp> entre(ProjetDeTest avant, ProjetDeTest apres) {
        return Differences.entre(avant.declare(), apres.declare());
    }
}
