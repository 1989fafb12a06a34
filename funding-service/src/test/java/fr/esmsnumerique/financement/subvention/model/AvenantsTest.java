package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.financement.calcul.model.Poste;
import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** EX-23: 20 acquisitions, 420 000 €, 210 000 € then 210 000 €; each establishment is worth 21 000 €. */
@DisplayName("Avenants à la convention")
class AvenantsTest {

    private static final LocalDate JOUR_AVENANT = JOUR.plusDays(60);
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

    @Nested
    class Signature {

        private final Subvention preparee = apres(preparer(signee, retirer(signee, 2), null, Map.of()));
        private final Subvention etablie = apres(Avenants.de(preparee).etablir(1, JOUR_AVENANT));

        @Test
        void ne_change_rien_avant_les_deux_signatures() {
            Subvention parLArs = apres(signerAvenant(etablie, Convention.ARS));

            assertThat(parLArs.montantEnVigueur()).isEqualTo(Montant.euros(420_000));
            assertThat(refus(signerAvenant(parLArs, Convention.ARS))).isEqualTo("avenant.partie_deja_signataire");

            Issue.Acceptee derniere = (Issue.Acceptee) signerAvenant(parLArs, Convention.PORTEUR);
            Subvention apres = derniere.apres();
            assertThat(apres.montantEnVigueur()).isEqualTo(Montant.euros(378_000));
            assertThat(apres.projetEnVigueur().financables()).hasSize(18);
            assertThat(apres.calcul().total()).isEqualTo(Montant.euros(420_000));
            assertThat(apres.versements())
                    .extracting(v -> v.montant().centimes())
                    .containsExactly(18_900_000L, 18_900_000L);
            Fait fait = derniere.faits().getFirst();
            assertThat(fait.type()).isEqualTo("avenant.signe");
            assertThat(fait.donnees())
                    .containsEntry("aRetirerCentimes", 4_200_000L)
                    .containsEntry("montantCentimes", 37_800_000L)
                    .containsEntry(
                            "essmsRetires", retirer(signee, 2).stream().sorted().toList());
        }

        @Test
        void s_etablit_une_fois_et_ne_se_signe_pas_en_projet() {
            assertThat(refus(signerAvenant(preparee, Convention.ARS))).isEqualTo("avenant.etat");
            assertThat(refus(Avenants.de(etablie).etablir(1, JOUR_AVENANT))).isEqualTo("avenant.etat");
            Subvention signe = signe(etablie);
            assertThat(refus(Avenants.de(signe).abandonner(1, "Trop tard"))).isEqualTo("avenant.etat");
        }

        @Test
        void son_code_dit_ce_qu_il_change() {
            Subvention autre = apres(Avenants.de(apres(preparer(signee, retirer(signee, 3), null, Map.of())))
                    .etablir(1, JOUR_AVENANT));

            assertThat(avenant(etablie).code())
                    .isPresent()
                    .isNotEqualTo(avenant(autre).code());
            assertThat(avenant(etablie).code())
                    .isEqualTo(avenant(apres(Avenants.de(preparee).etablir(1, JOUR_AVENANT)))
                            .code());
        }

        @Test
        void un_versement_parti_depuis_la_preparation_oblige_a_le_refaire() {
            Subvention payee = versee(etablie);

            assertThat(refus(signerAvenant(payee, Convention.ARS))).isEqualTo("avenant.versement_parti");
        }

        @Test
        @DisplayName("BUD-02 : les crédits encore engagés couvrent le nouveau montant")
        void l_engagement_couvre_le_nouveau_montant() {
            assertThat(refus(signerAvenant(reduite(etablie, 37_799_999), Convention.ARS)))
                    .isEqualTo("avenant.engagement_insuffisant");
            Issue.Acceptee signature = (Issue.Acceptee) signerAvenant(
                    apres(signerAvenant(reduite(etablie, 37_800_000), Convention.ARS)), Convention.PORTEUR);

            // The ledger had already withdrawn the difference: nothing is left to withdraw, and payments open again.
            assertThat(signature.faits().getFirst().donnees()).containsEntry("aRetirerCentimes", 0L);
            assertThat(signature.apres().payable(Tranche.AVANCE)).isTrue();
        }

        @Test
        void un_versement_valide_pour_un_autre_montant_se_valide_a_nouveau() {
            Subvention validee = apres(
                    paiements(apres(paiements(etablie).demander(JOUR_AVENANT))).valider(JOUR_AVENANT));

            Versement avance = signe(validee).versement(Tranche.AVANCE).orElseThrow();

            assertThat(avance.etat()).isEqualTo(EtatVersement.DEMANDE);
            assertThat(avance.valideLe()).isNull();
            assertThat(avance.montant()).isEqualTo(Montant.euros(189_000));
        }

        @Test
        void un_second_avenant_part_du_premier() {
            Subvention premier = signe(etablie);

            Avenant second = apres(preparer(premier, retirer(premier, 1), null, Map.of()))
                    .avenant(2)
                    .orElseThrow();

            assertThat(second.avant()).isEqualTo(Montant.euros(378_000));
            assertThat(second.montant()).isEqualTo(Montant.euros(357_000));
            assertThat(refus(preparer(premier, retirer(signee, 2), null, Map.of())))
                    .isEqualTo("avenant.essms_inconnu");
        }
    }

    private static Issue preparer(
            Subvention subvention, Set<String> retires, @Nullable Montant montant, Map<Tranche, Montant> echeancier) {
        return Avenants.de(subvention)
                .preparer(
                        new DemandeAvenant(retires, montant, echeancier, "Deux établissements quittent le projet"),
                        BaremesDeTest.g25(),
                        AGENT,
                        JOUR_AVENANT);
    }

    /** FINESS numbers of the first establishments still funded. */
    private static Set<String> retirer(Subvention subvention, int nombre) {
        var finances = subvention.projetEnVigueur().financables();
        return IntStream.range(0, nombre)
                .mapToObj(i -> finances.get(i).numeroFiness())
                .collect(Collectors.toSet());
    }

    private static Issue signerAvenant(Subvention subvention, String partie) {
        return Avenants.de(subvention).signer(1, partie, new Signataire(AGENT, "Direction", null), JOUR_AVENANT);
    }

    private static Subvention signe(Subvention etablie) {
        return apres(signerAvenant(apres(signerAvenant(etablie, Convention.ARS)), Convention.PORTEUR));
    }

    private static Subvention reduite(Subvention subvention, long reste) {
        return apres(subvention.retirer(
                new Engagement("2025-G25", new Montant(reste), "2025-G25/000000000020", JOUR_AVENANT)));
    }

    /** Its advance asked for, validated, transmitted and paid. */
    private static Subvention versee(Subvention subvention) {
        Subvention validee = apres(
                paiements(apres(paiements(subvention).demander(JOUR_AVENANT))).valider(JOUR_AVENANT));
        Subvention transmise =
                apres(paiements(validee).transmettre("LOT-27-2025-0001", Montant.euros(210_000), JOUR_AVENANT));
        return apres(paiements(transmise).payer(JOUR_AVENANT, JOUR_AVENANT));
    }

    private static Paiements paiements(Subvention subvention) {
        return Paiements.de(subvention, Tranche.AVANCE).orElseThrow();
    }

    private static Avenant avenant(Subvention subvention) {
        return subvention.avenants().getLast();
    }

    private static List<Long> montants(Avenant avenant) {
        return avenant.echeancier().stream().map(t -> t.montant().centimes()).toList();
    }
}
