package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaiementTest {

    private static final Auteur SYSTEME = new Auteur("service-financement", "Financement");
    private final Grand grand = Grand.avecDisponible(500);

    @BeforeEach
    void engager() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = Instant.parse("2025-11-03T09:00:00Z");
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        grand.maintenant = Instant.parse("2027-02-01T09:00:00Z"); // payments follow by years
    }

    @ParameterizedTest(name = "solde de {0} après une avance de 15 000 sur 30 000 : {1}")
    @CsvSource({"14999, accepte", "15000, accepte", "15001, paiement.excessif", "0, ae.montant_nul"})
    void ne_depasse_jamais_l_engagement(long centimes, String attendu) {
        grand.accepter(paiement("V1", Tranche.AVANCE, 15_000, "2025-12-01"), SYSTEME);

        assertThat(verdict(paiement("V2", Tranche.SOLDE, centimes, "2027-01-15")))
                .isEqualTo(attendu);
    }

    @Test
    void compte_a_part_l_avance_et_le_solde() {
        grand.accepter(paiement("V1", Tranche.AVANCE, 15_000, "2025-12-01"), SYSTEME);
        grand.accepter(paiement("V2", Tranche.SOLDE, 15_000, "2027-01-15"), SYSTEME);

        assertThat(grand.etat.montant(DOSSIER, Poste.PAYE_AVANCE)).isEqualTo(15_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.PAYE_SOLDE)).isEqualTo(15_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.RESTE_A_PAYER)).isZero();
        assertThat(grand.etat.montant(DOSSIER, Poste.ENGAGE)).isEqualTo(30_000);
    }

    @Test
    void un_versement_ne_se_paie_qu_une_fois() {
        grand.accepter(paiement("V1", Tranche.AVANCE, 10_000, "2025-12-01"), SYSTEME);

        assertThat(verdict(paiement("V1", Tranche.AVANCE, 10_000, "2025-12-01")))
                .isEqualTo("paiement.deja_enregistre");
    }

    @Test
    void un_paiement_rejete_se_paie_de_nouveau() {
        grand.accepter(paiement("V1", Tranche.AVANCE, 15_000, "2025-12-01"), SYSTEME);
        grand.accepter(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-12-08")), SYSTEME);

        assertThat(grand.etat.montant(DOSSIER, Poste.PAYE_AVANCE)).isZero();
        assertThat(grand.etat.montant(DOSSIER, Poste.RESTE_A_PAYER)).isEqualTo(30_000);
        grand.accepter(paiement("V1", Tranche.AVANCE, 15_000, "2025-12-15"), SYSTEME);
    }

    @Test
    void un_paiement_antidate_ne_rend_aucun_jour_negatif() {
        grand.accepter(paiement("V1", Tranche.AVANCE, 30_000, "2025-12-01"), SYSTEME);
        grand.accepter(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-12-08")), SYSTEME);

        assertThat(verdict(paiement("V2", Tranche.AVANCE, 15_000, "2025-12-07")))
                .isEqualTo("paiement.excessif");
        assertThat(verdict(paiement("V2", Tranche.AVANCE, 15_000, "2025-12-08")))
                .isEqualTo("accepte");
    }

    @ParameterizedTest(name = "paiement du {0} : {1}")
    @CsvSource({
        "2025-11-02, ae.date_invalide",
        "2025-11-03, accepte",
        "2027-02-01, accepte",
        "2027-02-02, ae.date_invalide",
    })
    void se_situe_entre_l_engagement_et_aujourd_hui(String jour, String attendu) {
        assertThat(verdict(paiement("V1", Tranche.AVANCE, 15_000, jour))).isEqualTo(attendu);
    }

    @Test
    void rien_ne_se_paie_sans_engagement_ni_ne_se_rejette_sans_paiement() {
        Payer autre = new Payer("G25-27-0009", "V1", Tranche.AVANCE, new Montant(1), LocalDate.parse("2025-12-01"));
        assertThat(verdict(autre)).isEqualTo("paiement.non_engage");
        assertThat(verdict(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-12-08"))))
                .isEqualTo("paiement.rien_a_rejeter");
    }

    @Test
    void un_rejet_ne_precede_pas_son_paiement() {
        grand.accepter(paiement("V1", Tranche.AVANCE, 15_000, "2025-12-10"), SYSTEME);

        assertThat(verdict(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-12-09"))))
                .isEqualTo("ae.date_invalide");
    }

    private static Payer paiement(String versement, Tranche tranche, long centimes, String jour) {
        return new Payer(DOSSIER, versement, tranche, new Montant(centimes), LocalDate.parse(jour));
    }

    private String verdict(Demande demande) {
        return switch (grand.examiner(demande, SYSTEME)) {
            case Examen.Accepter(Ecriture ecriture) -> "accepte";
            case Examen.Refuser(MotifRefus motif) -> motif.code();
        };
    }
}
