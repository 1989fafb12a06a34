package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.*;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.financement.calcul.model.Poste;
import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** EX-23: 20 acquisitions, 420 000 €, 210 000 € then 210 000 €; each establishment is worth 21 000 €. */
@DisplayName("Avenants à la convention, préparés")
class AvenantsTest {

    private final Subvention signee = conventionnee(engagee(decidee(calculee())));

    @Nested
    class Preparation {

        @Test
        void un_retrait_d_essms_se_recalcule_ligne_a_ligne_et_garde_les_deux_montants() {
            Avenant avenant = avenant(apres(preparer(signee, retirer(signee, 2), null, Map.of())));

            assertThat(avenant.etat()).isEqualTo(EtatAvenant.PROJET);
            assertThat(avenant.avant()).isEqualTo(Montant.euros(420_000));
            assertThat(avenant.montant()).isEqualTo(Montant.euros(378_000));
            assertThat(avenant.calcul().nombreFinances()).isEqualTo(18);
            assertThat(avenant.calcul().lignes())
                    .filteredOn(l -> l.poste() == Poste.EXCLU)
                    .hasSize(2)
                    .allSatisfy(l -> assertThat(l.motif()).isEqualTo("Retiré du projet par l'avenant n° 1."));
            assertThat(montants(avenant)).containsExactly(18_900_000L, 18_900_000L);
        }

        @Test
        @DisplayName("de 50 à 49 ESSMS, l'unité au tarif réduit part la première (AMB-01)")
        void le_seuil_de_cinquante_se_recalcule() {
            Subvention cinquante = conventionnee(engagee(
                    decidee(calculee(Projets.grandOrganisme().acquisitions(50).projet()))));

            Avenant avenant = avenant(apres(preparer(cinquante, retirer(cinquante, 1), null, Map.of())));

            assertThat(avenant.avant()).isEqualTo(Montant.euros(1_034_000));
            assertThat(avenant.montant()).isEqualTo(Montant.euros(1_029_000));
        }

        @Test
        void les_parties_peuvent_retenir_moins_que_le_bareme_jamais_plus() {
            Set<String> deux = retirer(signee, 2);

            assertThat(avenant(apres(preparer(signee, deux, Montant.euros(378_000), Map.of())))
                            .montant())
                    .isEqualTo(Montant.euros(378_000));
            assertThat(refus(preparer(signee, deux, new Montant(37_800_001), Map.of())))
                    .isEqualTo("avenant.montant");
            assertThat(refus(preparer(signee, Set.of(), new Montant(42_000_001), Map.of())))
                    .isEqualTo("avenant.hausse");
            assertThat(refus(preparer(signee, deux, Montant.ZERO, Map.of()))).isEqualTo("avenant.montant");
        }

        @Test
        void un_montant_module_ne_se_devine_pas() {
            Subvention modulee = apres(Modulations.de(calculee())
                    .decider(
                            AGENT,
                            INSTANT,
                            "Composition FINESS",
                            List.of(new DemandeAjustement(1, NatureModulation.COMPOSITION_FINESS, 12, null))));
            Subvention conventionnee = conventionnee(engagee(decidee(modulee)));

            assertThat(refus(preparer(conventionnee, retirer(conventionnee, 2), null, Map.of())))
                    .isEqualTo("avenant.montant_requis");
            assertThat(avenant(apres(preparer(
                                    conventionnee, retirer(conventionnee, 2), Montant.euros(300_000), Map.of())))
                            .montant())
                    .isEqualTo(Montant.euros(300_000));
        }

        @Test
        void refuse_un_essms_etranger_un_projet_vide_et_un_avenant_sans_objet() {
            assertThat(refus(preparer(signee, Set.of("999999999"), null, Map.of())))
                    .isEqualTo("avenant.essms_inconnu");
            assertThat(refus(preparer(signee, retirer(signee, 20), null, Map.of())))
                    .isEqualTo("avenant.perimetre_vide");
            assertThat(refus(preparer(signee, Set.of(), null, Map.of()))).isEqualTo("avenant.sans_objet");
        }

        @Test
        void suppose_une_convention_en_vigueur_et_un_seul_avenant_a_la_fois() {
            assertThat(refus(preparer(engagee(decidee(calculee())), retirer(signee, 1), null, Map.of())))
                    .isEqualTo("avenant.convention_non_signee");
            Subvention resiliee = apres(Signatures.de(signee)
                    .resilier(TypeConvention.ARS_PORTEUR, new Resiliation(JOUR_AVENANT, "Liquidation", AGENT)));
            assertThat(refus(preparer(resiliee, retirer(signee, 1), null, Map.of())))
                    .isEqualTo("avenant.convention_non_signee");
            Subvention enCours = apres(preparer(signee, retirer(signee, 1), null, Map.of()));
            assertThat(refus(preparer(enCours, retirer(signee, 2), null, Map.of())))
                    .isEqualTo("avenant.en_cours");

            Subvention abandonne = apres(Avenants.de(enCours).abandonner(1, "Erreur de périmètre"));
            assertThat(abandonne.montantEnVigueur()).isEqualTo(Montant.euros(420_000));
            assertThat(apres(preparer(abandonne, retirer(signee, 2), null, Map.of()))
                            .avenant(2))
                    .isPresent();
        }
    }

    @Nested
    class Echeancier {

        @Test
        void ce_qui_est_verse_garde_son_montant_et_le_solde_prend_le_reste() {
            Subvention payee = versee(signee);

            Avenant avenant = avenant(apres(preparer(payee, retirer(payee, 2), null, Map.of())));

            assertThat(montants(avenant)).containsExactly(21_000_000L, 16_800_000L);
            assertThat(refus(preparer(payee, Set.of(), new Montant(20_999_999), Map.of())))
                    .isEqualTo("avenant.sous_le_verse");
            assertThat(montants(avenant(apres(preparer(payee, Set.of(), new Montant(21_000_000), Map.of())))))
                    .containsExactly(21_000_000L, 0L);
        }

        @Test
        void peut_payer_plus_tard_que_le_texte_jamais_plus_tot() {
            assertThat(montants(avenant(apres(preparer(signee, Set.of(), null, versements(10_000_000, 32_000_000))))))
                    .containsExactly(10_000_000L, 32_000_000L);
            assertThat(refus(preparer(signee, Set.of(), null, versements(21_000_001, 20_999_999))))
                    .isEqualTo("avenant.echeancier");
            assertThat(refus(preparer(signee, Set.of(), null, versements(21_000_000, 20_999_999))))
                    .isEqualTo("avenant.echeancier");
            assertThat(refus(preparer(signee, Set.of(), null, Map.of(Tranche.SOLDE, Montant.euros(420_000)))))
                    .isEqualTo("avenant.echeancier");
            assertThat(refus(preparer(versee(signee), Set.of(), null, versements(10_000_000, 32_000_000))))
                    .isEqualTo("avenant.echeancier");
        }

        private static Map<Tranche, Montant> versements(long avance, long solde) {
            return Map.of(Tranche.AVANCE, new Montant(avance), Tranche.SOLDE, new Montant(solde));
        }
    }
}
