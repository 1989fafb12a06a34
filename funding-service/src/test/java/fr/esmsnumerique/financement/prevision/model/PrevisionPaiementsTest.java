package fr.esmsnumerique.financement.prevision.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Attestation;
import fr.esmsnumerique.financement.subvention.model.DureeDeploiement;
import fr.esmsnumerique.financement.subvention.model.Paiements;
import fr.esmsnumerique.financement.subvention.model.Resiliation;
import fr.esmsnumerique.financement.subvention.model.Signatures;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Prévision des paiements : quand, avec quelle certitude, pourquoi")
class PrevisionPaiementsTest {

    private static final ReferenceLegale TEXTE =
            new ReferenceLegale("Webinaire ARS Grand Est", "002:L451-452", Statut.SUR_TEXTE, "CAL-19");
    private static final Hypotheses HYPOTHESES = new Hypotheses(3, new DureeDeploiement(18, TEXTE, TEXTE));

    @Test
    void rien_n_est_prevu_avant_la_decision() {
        assertThat(PaiementPrevu.de(calculee(), HYPOTHESES, JOUR)).isEmpty();
    }

    @Test
    void sans_convention_l_avance_et_le_solde_sont_probables() {
        assertThat(prevus(decidee(calculee()), JOUR))
                .containsExactly(
                        tuple(Tranche.AVANCE, JOUR.plusMonths(3), MotifPrevision.SIGNATURES_ATTENDUES),
                        tuple(Tranche.SOLDE, JOUR.plusMonths(21), MotifPrevision.FIN_DE_DEPLOIEMENT));
    }

    @Test
    void une_signature_en_retard_se_prevoit_aujourd_hui_jamais_hier() {
        LocalDate tard = JOUR.plusMonths(3).plusDays(1);

        assertThat(prevus(decidee(calculee()), tard))
                .extracting(t -> t.toList().get(1))
                .containsExactly(tard, tard.plusMonths(18));
        assertThat(prevus(decidee(calculee()), JOUR.plusMonths(3)))
                .extracting(t -> t.toList().get(1))
                .startsWith(JOUR.plusMonths(3));
    }

    @Test
    void apres_une_resiliation_seul_ce_qui_est_chez_le_gestionnaire_reste_prevu() {
        Subvention signee = conventionnee(engagee(decidee(calculee())));
        Paiements demandee = avance(apres(avance(signee).demander(JOUR.plusDays(10))));
        Subvention transmise = apres(avance(apres(demandee.valider(JOUR.plusDays(10))))
                .transmettre("LOT-27-2025-0001", new Montant(21_000_000), JOUR.plusDays(10)));

        assertThat(prevus(resiliee(signee), JOUR.plusDays(20))).isEmpty();
        assertThat(prevus(resiliee(transmise), JOUR.plusDays(20)))
                .containsExactly(tuple(Tranche.AVANCE, JOUR.plusDays(20), MotifPrevision.TRANSMIS));
    }

    private static Subvention resiliee(Subvention subvention) {
        return apres(Signatures.de(subvention)
                .resilier(TypeConvention.ARS_PORTEUR, new Resiliation(JOUR.plusDays(20), "Liquidation", AGENT)));
    }

    @Test
    void convention_signee_l_avance_est_certaine_et_le_solde_suit_l_echeance() {
        Subvention signee = conventionnee(engagee(decidee(calculee())));
        LocalDate signature = JOUR.plusDays(9);
        LocalDate fin = signature.plusMonths(18);

        assertThat(prevus(signee, signature))
                .containsExactly(
                        tuple(Tranche.AVANCE, signature, MotifPrevision.CONDITIONS_REMPLIES),
                        tuple(Tranche.SOLDE, fin, MotifPrevision.FIN_DE_DEPLOIEMENT));
        assertThat(prevus(signee, fin)).last().isEqualTo(tuple(Tranche.SOLDE, fin, MotifPrevision.FIN_DE_DEPLOIEMENT));
        assertThat(prevus(signee, fin.plusDays(1)))
                .last()
                .isEqualTo(tuple(Tranche.SOLDE, fin.plusDays(1), MotifPrevision.ECHEANCE_DEPASSEE));
        Subvention prolongee = apres(
                signee.prolonger(new DureeDeploiement(18, TEXTE, TEXTE), fin.plusMonths(6), "Motif", AGENT, INSTANT));
        assertThat(prevus(prolongee, fin.plusDays(1)))
                .last()
                .isEqualTo(tuple(Tranche.SOLDE, fin.plusMonths(6), MotifPrevision.FIN_DE_DEPLOIEMENT));
        Subvention attestee = apres(signee.attester(new Attestation("A-1", fin, true)));
        assertThat(prevus(attestee, fin))
                .last()
                .isEqualTo(tuple(Tranche.SOLDE, fin, MotifPrevision.CONDITIONS_REMPLIES));
    }

    @Test
    void transmis_est_certain_et_paye_n_est_plus_a_prevoir() {
        LocalDate jour = JOUR.plusDays(10);
        Subvention signee = conventionnee(engagee(decidee(calculee())));
        Subvention validee = apres(avance(apres(avance(signee).demander(jour))).valider(jour));
        Subvention transmise = apres(avance(validee).transmettre("LOT-27-2025-0001", Montant.euros(210_000), jour));

        assertThat(prevus(transmise, jour)).first().isEqualTo(tuple(Tranche.AVANCE, jour, MotifPrevision.TRANSMIS));
        assertThat(prevus(apres(avance(transmise).payer(jour, jour)), jour))
                .extracting(t -> t.toList().getFirst())
                .containsExactly(Tranche.SOLDE);
    }

    @Test
    void ce_que_les_textes_de_2021_ne_datent_pas_n_a_pas_de_trimestre() {
        Subvention decidee =
                decidee(calculee(Projets.grandOrganisme().acquisitions(20).projet(), BaremesDeTest.a21()));
        List<PaiementPrevu> prevus = PaiementPrevu.de(decidee, new Hypotheses(3, null), JOUR);
        PrevisionPaiements prevision = PrevisionPaiements.de(JOUR, prevus);

        assertThat(prevision.lignes())
                .extracting(
                        l -> l.cle().tranche(),
                        l -> l.cle().trimestre(),
                        l -> l.cle().motif())
                .containsExactly(
                        tuple(Tranche.AVANCE, "2025-T4", MotifPrevision.SIGNATURES_ATTENDUES),
                        tuple(Tranche.INTERMEDIAIRE, null, MotifPrevision.SANS_DATE),
                        tuple(Tranche.SOLDE, null, MotifPrevision.SANS_DATE));
    }

    @Test
    void chaque_total_est_la_somme_de_ses_lignes_et_le_trimestre_est_celui_du_calendrier() {
        List<PaiementPrevu> paiements = new ArrayList<>();
        for (String jour : List.of("2026-03-31", "2026-04-01", "2026-12-31", "2027-01-01", "2026-03-01")) {
            PaiementPrevu modele =
                    PaiementPrevu.de(decidee(calculee()), HYPOTHESES, JOUR).getFirst();
            paiements.add(new PaiementPrevu(
                    "G25-27-0001",
                    "Association",
                    modele.region(),
                    modele.campagne(),
                    modele.tranche(),
                    LocalDate.parse(jour),
                    modele.motif(),
                    modele.montant()));
        }
        PrevisionPaiements prevision = PrevisionPaiements.de(JOUR, paiements);

        assertThat(prevision.lignes())
                .extracting(l -> l.cle().trimestre(), l -> l.total().nombre())
                .containsExactly(tuple("2026-T1", 2), tuple("2026-T2", 1), tuple("2026-T4", 1), tuple("2027-T1", 1));
        assertThat(prevision.total().nombre()).isEqualTo(5);
        assertThat(prevision.total().montant()).isEqualTo(Montant.euros(5 * 210_000));
        assertThat(prevision.parRegion().values()).containsExactly(prevision.total());
    }

    private static List<org.assertj.core.groups.Tuple> prevus(Subvention subvention, LocalDate aujourdhui) {
        return PaiementPrevu.de(subvention, HYPOTHESES, aujourdhui).stream()
                .map(p -> tuple(p.tranche(), p.date(), p.motif()))
                .toList();
    }

    private static Paiements avance(Subvention subvention) {
        return Paiements.de(subvention, Tranche.AVANCE).orElseThrow();
    }
}
