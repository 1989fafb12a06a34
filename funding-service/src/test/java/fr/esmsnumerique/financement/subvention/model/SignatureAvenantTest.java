package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.AvenantsDeTest.*;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The amendment of {@link AvenantsTest} that withdraws two establishments. */
@DisplayName("Avenants à la convention, signés")
class SignatureAvenantTest {

    private final Subvention signee = conventionnee(engagee(decidee(calculee())));

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
        Issue.Acceptee signature = (Issue.Acceptee)
                signerAvenant(apres(signerAvenant(reduite(etablie, 37_800_000), Convention.ARS)), Convention.PORTEUR);

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
        assertThat(refus(preparer(premier, retirer(signee, 2), null, Map.of()))).isEqualTo("avenant.essms_inconnu");
    }
}
