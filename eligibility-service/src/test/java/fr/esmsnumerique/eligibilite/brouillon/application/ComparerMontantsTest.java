package fr.esmsnumerique.eligibilite.brouillon.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.brouillon.application.ComparerMontants.Rejoue;
import fr.esmsnumerique.eligibilite.brouillon.application.SimulerMontants.Bareme;
import fr.esmsnumerique.eligibilite.brouillon.application.SimulerMontants.Demande;
import fr.esmsnumerique.eligibilite.brouillon.application.SimulerMontants.MontantSimule;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.Montants;
import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which amounts are asked for, and what is made of them. */
class ComparerMontantsTest {

    private static final Region GE = Region.GRAND_EST;
    private static final LocalDate JOUR = LocalDate.of(2025, 9, 20);
    private static final Bareme EN_VIGUEUR = bareme("avant", 10);
    private static final Bareme PROJETE = bareme("apres", 12);

    private final List<Demande> demandes = new ArrayList<>();

    @Test
    void chaque_ligne_ecartee_est_exclue_et_les_deux_baremes_sont_appliques() {
        Projet projet = ProjetDeTest.acquisition(16, GE)
                .ligne(3, l -> LigneDeTest.dejaFinancee(l, "A21", "DUI-ALPHA"))
                .projet();
        assertThat(comparer(EN_VIGUEUR, PROJETE, rejoue(projet, true))).isEqualTo(new Montants(150L, 180L, null));
        assertThat(demandes).hasSize(2).allSatisfy(d -> {
            assertThat(d.rangsExclus()).containsExactly(3);
            assertThat(d.jour()).isEqualTo(JOUR);
        });
    }

    @Test
    void un_dossier_non_recevable_compte_pour_zero_sans_etre_demande() {
        Projet tardif =
                ProjetDeTest.acquisition(16, GE).depose("2025-09-16T08:00:00Z").projet();
        assertThat(comparer(EN_VIGUEUR, PROJETE, rejoue(tardif, true))).isEqualTo(new Montants(0L, 0L, null));
        assertThat(demandes).isEmpty();
    }

    @Test
    void sans_regles_en_vigueur_il_n_y_a_pas_de_montant_avant() {
        Projet projet = ProjetDeTest.acquisition(15, GE).projet();
        assertThat(comparer(EN_VIGUEUR, PROJETE, rejoue(projet, false))).isEqualTo(new Montants(null, 180L, null));
        assertThat(demandes).hasSize(1);
    }

    @Test
    void une_campagne_sans_bareme_le_dit_et_ne_demande_rien() {
        Projet projet = ProjetDeTest.acquisition(15, GE).projet();
        Montants montants = comparer(
                Bareme.de("G25", "vide", Map.of("parametres", Map.of("calendrier.x", 1))),
                PROJETE,
                rejoue(projet, true));
        assertThat(montants.avant()).isNull();
        assertThat(montants.apres()).isEqualTo(180L);
        assertThat(montants.refus()).contains("non versées");
        assertThat(montants.changent()).isTrue();
    }

    private Montants comparer(Bareme avant, Bareme apres, Rejoue rejoue) {
        return new ComparerMontants(this::simuler, avant, apres)
                .comparer(List.of(rejoue))
                .get(rejoue.id());
    }

    private List<MontantSimule> simuler(Bareme bareme, List<Demande> dossiers) {
        demandes.addAll(dossiers);
        long unitaire = ((Number) bareme.parametres().get("financement.unitaire")).longValue();
        return dossiers.stream()
                .map(d -> new MontantSimule(
                        d.id(),
                        unitaire * (d.projet().lignes().size() - d.rangsExclus().size()),
                        null))
                .toList();
    }

    private static Rejoue rejoue(Projet projet, boolean enVigueur) {
        var regles = ReglesDeTest.pour(GE);
        Evaluation evaluation = CatalogueClauses.jeu(regles).verdicts(projet, regles);
        return new Rejoue(
                "G25-44-0001", JOUR, GE, projet, enVigueur ? Optional.of(evaluation) : Optional.empty(), evaluation);
    }

    private static Bareme bareme(String empreinte, long unitaire) {
        return Bareme.de(
                "G25",
                empreinte,
                Map.of("parametres", Map.of("financement.unitaire", unitaire, "eligibilite.autre", 1)));
    }
}
