package fr.esmsnumerique.usage.amenagement.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.usage.amenagement.model.Amenagement.Resultat;
import fr.esmsnumerique.usage.amenagement.model.Etape.Geste;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** USE-16: asked by ARS, instructed by CNSA, signed by both institutions and two persons; nothing enters the annex otherwise. */
class AmenagementTest {

    private static final YearMonth JANVIER = YearMonth.of(2026, 1);

    @Test
    void deux_signatures_de_deux_institutions_et_de_deux_personnes_inscrivent_a_l_annexe() {
        Amenagement instruit = fait(demande().instruire(avis(true)));
        Amenagement signe = fait(instruit.signer(Institution.DNS, signature("dns-1", Institution.DNS)));
        assertThat(signe.reduction()).isEmpty();
        assertThat(refus(signe.signer(Institution.DNS, signature("dns-2", Institution.DNS))))
                .isEqualTo(RefusAmenagement.MEME_INSTITUTION);
        assertThat(refus(signe.signer(Institution.CNSA, signature("dns-1", Institution.CNSA))))
                .isEqualTo(RefusAmenagement.MEME_PERSONNE);

        Amenagement accepte = fait(signe.signer(Institution.CNSA, signature("cnsa-1", Institution.CNSA)));

        assertThat(accepte.etat()).isEqualTo(EtatAmenagement.ACCEPTE);
        assertThat(accepte.reduction()).hasValueSatisfying(r -> {
            assertThat(r.amenagement()).isEqualTo("AME-G25-001");
            assertThat(r.indicateur()).isEqualTo(Indicateur.TAUX_DMP);
            assertThat(r.compteur()).isEqualTo(MotifReduction.ANONYMAT.compteur());
        });
        assertThat(accepte.etapes())
                .extracting(Etape::geste)
                .containsExactly(Geste.DEMANDE, Geste.INSTRUCTION, Geste.SIGNATURE, Geste.SIGNATURE);
    }

    @Test
    void rien_ne_se_signe_avant_l_avis_ni_contre_lui() {
        assertThat(refus(demande().signer(Institution.CNSA, signature("c", Institution.CNSA))))
                .isEqualTo(RefusAmenagement.NON_INSTRUIT);
        Amenagement defavorable = fait(demande().instruire(avis(false)));
        assertThat(refus(defavorable.signer(Institution.DNS, signature("d", Institution.DNS))))
                .isEqualTo(RefusAmenagement.AVIS_DEFAVORABLE);
        Amenagement revu = fait(defavorable.instruire(avis(true)));
        Amenagement signe = fait(revu.signer(Institution.DNS, signature("d", Institution.DNS)));
        assertThat(refus(signe.instruire(avis(false)))).isEqualTo(RefusAmenagement.DEJA_INSTRUIT);
    }

    @Test
    void plusieurs_ars_portent_une_demande_jusqu_a_l_avis() {
        Amenagement portee = fait(demande().rallier(Region.GRAND_EST, etape(Geste.RALLIEMENT, "44")));
        assertThat(portee.regions()).containsExactly(Region.BOURGOGNE_FRANCHE_COMTE, Region.GRAND_EST);
        assertThat(refus(portee.rallier(Region.GRAND_EST, etape(Geste.RALLIEMENT, "44"))))
                .isEqualTo(RefusAmenagement.DEJA_RALLIEE);
        Amenagement instruit = fait(portee.instruire(avis(true)));
        assertThat(refus(instruit.rallier(Region.BRETAGNE, etape(Geste.RALLIEMENT, "53"))))
                .isEqualTo(RefusAmenagement.DEJA_INSTRUIT);
        assertThat(refus(instruit.retirer(Region.BRETAGNE, etape(Geste.RETRAIT, "53"))))
                .isEqualTo(RefusAmenagement.REGION_NON_DEMANDEUSE);
        assertThat(fait(instruit.retirer(Region.GRAND_EST, etape(Geste.RETRAIT, "44")))
                        .etat())
                .isEqualTo(EtatAmenagement.RETIRE);
    }

    @Test
    void seules_les_ars_qui_la_portent_documentent_une_demande_ouverte() {
        Amenagement documente = fait(demande().joindre(document(1, Region.BOURGOGNE_FRANCHE_COMTE)));
        assertThat(documente.fichiers()).containsExactly(document(1, Region.BOURGOGNE_FRANCHE_COMTE));
        assertThat(fait(documente.joindre(document(1, Region.BOURGOGNE_FRANCHE_COMTE))))
                .as("le même contenu n'ajoute rien")
                .isEqualTo(documente);
        assertThat(refus(documente.joindre(document(2, Region.GRAND_EST))))
                .isEqualTo(RefusAmenagement.REGION_NON_DEMANDEUSE);
        Amenagement ralliee = fait(documente.rallier(Region.GRAND_EST, etape(Geste.RALLIEMENT, "44")));
        assertThat(fait(ralliee.joindre(document(2, Region.GRAND_EST))).fichiers())
                .hasSize(2);
        Amenagement close = fait(ralliee.rejeter(etape(Geste.REFUS, "CNSA")));
        assertThat(refus(close.joindre(document(3, Region.GRAND_EST)))).isEqualTo(RefusAmenagement.CLOS);
    }

    @Test
    void une_demande_compte_vingt_documents_au_plus() {
        Amenagement demande = demande();
        for (int rang = 1; rang <= DocumentJoint.MAXIMUM; rang++) {
            demande = fait(demande.joindre(document(rang, Region.BOURGOGNE_FRANCHE_COMTE)));
        }
        assertThat(refus(demande.joindre(document(21, Region.BOURGOGNE_FRANCHE_COMTE))))
                .isEqualTo(RefusAmenagement.TROP_DE_DOCUMENTS);
        assertThat(fait(demande.joindre(document(20, Region.BOURGOGNE_FRANCHE_COMTE))))
                .isEqualTo(demande);
    }

    private static DocumentJoint document(int rang, Region region) {
        return new DocumentJoint(
                rang, "note.pdf", TypeFichier.PDF, 100, "empreinte-" + rang, region, "agent", Instant.EPOCH);
    }

    @Test
    void une_demande_close_ne_change_plus() {
        Amenagement refuse = fait(demande().rejeter(etape(Geste.REFUS, "CNSA")));
        assertThat(refuse.reduction()).isEmpty();
        assertThat(List.of(
                        refus(refuse.rejeter(etape(Geste.REFUS, "DNS"))),
                        refus(refuse.instruire(avis(true))),
                        refus(refuse.signer(Institution.DNS, signature("d", Institution.DNS))),
                        refus(refuse.rallier(Region.GRAND_EST, etape(Geste.RALLIEMENT, "44"))),
                        refus(refuse.retirer(Region.BOURGOGNE_FRANCHE_COMTE, etape(Geste.RETRAIT, "27")))))
                .containsOnly(RefusAmenagement.CLOS);
    }

    @ParameterizedTest
    @CsvSource({
        "AHI, 2026-01, , true", // same sector, no end
        ", 2026-06, 2026-07, true", // every sector
        "PA, 2026-01, , false",
        "AHI, 2025-01, 2025-12, false", // ends the month before
        "AHI, 2025-01, 2026-01, true", // ends its first month
    })
    void deux_demandes_ne_se_recouvrent_pas(
            @Nullable Secteur secteur, YearMonth du, @Nullable YearMonth au, boolean attendu) {
        assertThat(demande().occupe(perimetre(Indicateur.TAUX_DMP, secteur, du, au)))
                .isEqualTo(attendu);
        assertThat(demande().occupe(perimetre(Indicateur.TAUX_MSS, secteur, du, au)))
                .as("AMB-22 : un autre indicateur est une autre demande")
                .isFalse();
        assertThat(fait(demande().rejeter(etape(Geste.REFUS, "DNS")))
                        .occupe(perimetre(Indicateur.TAUX_DMP, secteur, du, au)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TAUX_MSS", "TAUX_DMP", "TAUX_DOSSIERS_ACTIFS"},
            mode = Mode.EXCLUDE)
    void seul_un_denominateur_qui_compte_des_personnes_se_reduit(Indicateur indicateur) {
        assertThat(perimetre(indicateur, null, JANVIER, null).anomalie())
                .contains(RefusAmenagement.INDICATEUR_SANS_PERSONNES);
    }

    @Test
    void une_periode_a_au_moins_un_mois() {
        assertThat(perimetre(Indicateur.TAUX_MSS, null, JANVIER, JANVIER).anomalie())
                .isEmpty();
        assertThat(perimetre(Indicateur.TAUX_MSS, null, JANVIER, JANVIER.minusMonths(1))
                        .anomalie())
                .contains(RefusAmenagement.PERIODE_INVERSE);
    }

    private static Amenagement demande() {
        return Amenagement.demander(
                "AME-G25-001",
                perimetre(Indicateur.TAUX_DMP, Secteur.AHI, JANVIER, null),
                Region.BOURGOGNE_FRANCHE_COMTE,
                List.of("Note 1"),
                etape(Geste.DEMANDE, "27"));
    }

    private static Perimetre perimetre(
            Indicateur indicateur, @Nullable Secteur secteur, YearMonth du, @Nullable YearMonth au) {
        return new Perimetre("G25", indicateur, secteur, MotifReduction.ANONYMAT, "Accueil de jour", du, au);
    }

    private static Etape avis(boolean favorable) {
        return new Etape(Geste.INSTRUCTION, Instant.EPOCH, "cnsa-1", "Agent", "CNSA", favorable, "Avis motivé");
    }

    private static Etape signature(String sujet, Institution institution) {
        return new Etape(Geste.SIGNATURE, Instant.EPOCH, sujet, "Agent", institution.name(), null, "");
    }

    private static Etape etape(Geste geste, String qualite) {
        return new Etape(geste, Instant.EPOCH, "agent", "Agent", qualite, null, "Un motif écrit");
    }

    private static Amenagement fait(Resultat resultat) {
        return ((Resultat.Fait) resultat).amenagement();
    }

    private static RefusAmenagement refus(Resultat resultat) {
        return ((Resultat.Refuse) resultat).refus();
    }
}
