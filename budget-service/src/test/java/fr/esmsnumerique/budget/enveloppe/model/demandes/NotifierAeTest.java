package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotifierAeTest {

    private static final LocalDate MAI = LocalDate.parse("2025-05-12");
    private final Grand grand = new Grand();

    @BeforeEach
    void ouvrir() {
        grand.maintenant = Instant.parse("2025-05-02T08:00:00Z");
        grand.accepter(new Ouvrir(Montant.euros(1_000), "Décision"), CNSA);
        grand.maintenant = Instant.parse("2025-06-02T08:00:00Z");
    }

    @ParameterizedTest(name = "{0} centimes sur une réserve de 100 000 : {1}")
    @CsvSource({"99999, accepte", "100000, accepte", "100001, ae.reserve_insuffisante", "0, ae.montant_nul"})
    void ne_depasse_pas_la_reserve(long centimes, String attendu) {
        assertThat(verdict(new NotifierAe(BFC, centimes, "FMIS-1", MAI))).isEqualTo(attendu);
    }

    @Test
    void prend_effet_a_la_date_de_la_circulaire() {
        assertThat(grand.accepter(new NotifierAe(BFC, 100, "FMIS-1", MAI), CNSA).dateEffet())
                .isEqualTo(MAI);
    }

    @ParameterizedTest(name = "retrait de {0} sur 50 000, dont 30 000 programmés : {1}")
    @CsvSource({"-19999, accepte", "-20000, accepte", "-20001, ae.disponible_insuffisant"})
    void une_notification_negative_ne_depasse_pas_le_disponible(long centimes, String attendu) {
        grand.accepter(new NotifierAe(BFC, 50_000, "FMIS-1", MAI), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        assertThat(verdict(new NotifierAe(BFC, centimes, "FMIS-2", MAI))).isEqualTo(attendu);
    }

    @Test
    void une_notification_negative_prend_effet_le_jour_de_son_enregistrement() {
        grand.accepter(new NotifierAe(BFC, 50_000, "FMIS-1", MAI), CNSA);

        Mouvement retrait = grand.accepter(new NotifierAe(BFC, -10_000, "FMIS-2", MAI), CNSA);

        assertThat(retrait.dateEffet()).isEqualTo(LocalDate.parse("2025-06-02"));
        assertThat(grand.etat.soldes().de(Compte.national(Poste.RESERVE))).isEqualTo(60_000);
    }

    @Test
    void une_circulaire_anterieure_ne_rend_pas_la_reserve_negative_a_sa_date() {
        grand.accepter(new NotifierAe(BFC, 80_000, "FMIS-1", MAI), CNSA);
        grand.accepter(new NotifierAe(BFC, -50_000, "FMIS-2", MAI), CNSA); // back in reserve on 2 June only

        assertThat(verdict(new NotifierAe(Region.GRAND_EST, 30_000, "FMIS-3", MAI)))
                .isEqualTo("ae.reserve_insuffisante");
        assertThat(verdict(new NotifierAe(Region.GRAND_EST, 20_000, "FMIS-3", MAI)))
                .isEqualTo("accepte");
        assertThat(verdict(new NotifierAe(Region.GRAND_EST, 30_000, "FMIS-3", LocalDate.parse("2025-06-02"))))
                .isEqualTo("accepte");
    }

    @ParameterizedTest(name = "circulaire du {0} : {1}")
    @CsvSource({
        "2025-06-02, accepte",
        "2025-06-03, ae.date_invalide",
        "2024-12-31, ae.exercice_errone",
        "2026-01-01, ae.exercice_errone",
        "2025-01-01, accepte", // older than the opening's entry
    })
    void refuse_une_circulaire_hors_de_l_exercice_ou_future(LocalDate circulaire, String attendu) {
        assertThat(verdict(new NotifierAe(BFC, 100, "FMIS-1", circulaire))).isEqualTo(attendu);
    }

    @Test
    void refuse_une_seconde_ouverture_et_un_autre_exercice() {
        assertThat(verdict(new Ouvrir(Montant.euros(1), "Décision"))).isEqualTo("enveloppe.deja_ouverte");
        Grand autre = new Grand(EnveloppeId.de("2026-G25"));
        assertThat(autre.refuser(new Ouvrir(Montant.euros(1), "Décision"), CNSA).code())
                .isEqualTo("ae.exercice_errone");
    }

    private String verdict(Demande demande) {
        return switch (grand.examiner(demande, CNSA)) {
            case Examen.Accepter(Ecriture ecriture) -> "accepte";
            case Examen.Refuser(MotifRefus motif) -> motif.code();
        };
    }
}
