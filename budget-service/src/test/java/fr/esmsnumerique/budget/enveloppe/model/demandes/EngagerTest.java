package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.ECHEANCES;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngagerTest {

    private final Grand grand = Grand.avecDisponible(500);

    @Test
    void engage_en_une_fois_tout_le_montant_programme() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        Mouvement engagement = grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(engagement.montantCentimes()).isEqualTo(30_000);
        assertThat(engagement.dossier()).contains(DOSSIER);
        assertThat(grand.etat.montant(DOSSIER, Poste.ENGAGE)).isEqualTo(30_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.PROGRAMME)).isZero();
        assertThat(grand.etat.montant(DOSSIER, Poste.RESTE_A_PAYER)).isEqualTo(30_000);
        assertThat(grand.disponible()).isEqualTo(20_000);
    }

    @Test
    void refuse_un_dossier_non_programme() {
        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR))
                .isInstanceOfSatisfying(
                        RefusDeProgrammation.RienDeProgramme.class,
                        motif -> assertThat(motif.phrase()).contains(DOSSIER, "Programmez-le"));
    }

    @Test
    void refuse_un_second_engagement() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR))
                .isInstanceOfSatisfying(
                        RefusDeProgrammation.DejaEngage.class,
                        motif -> assertThat(motif.reference().regle()).isEqualTo("BUD-02"));
        assertThat(grand.refuser(Grand.programmation(DOSSIER, 10), FINANCIER))
                .isInstanceOf(RefusDeProgrammation.DejaEngage.class);
    }

    @ParameterizedTest(name = "{0} centimes pour 30 000 programmés")
    @CsvSource({"29999", "30001", "1"})
    void refuse_un_montant_autre_que_le_programme(long vu) {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        assertThat(grand.refuser(avecMontants(Optional.of(new Montant(vu)), Optional.empty()), DECIDEUR))
                .isEqualTo(new RefusDeProgrammation.EngagementPartiel(DOSSIER, vu, 30_000));
    }

    @Test
    void accepte_le_montant_exact() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        grand.accepter(avecMontants(Optional.of(Montant.euros(300)), Optional.of(Montant.euros(300))), DECIDEUR);
    }

    @Test
    void refuse_si_le_montant_arrete_a_change_depuis_la_programmation() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        assertThat(grand.refuser(avecMontants(Optional.empty(), Optional.of(Montant.euros(280))), DECIDEUR))
                .isEqualTo(new RefusDeProgrammation.MontantRevise(DOSSIER, 30_000, 28_000));
    }

    @Test
    void refuse_la_personne_qui_a_programme() {
        grand.accepter(Grand.programmation(DOSSIER, 300), DECIDEUR);

        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR))
                .isEqualTo(new RefusDeTenue.SeparationDesRoles(DOSSIER));
    }

    @Test
    void la_separation_regarde_la_derniere_programmation() {
        grand.accepter(Grand.programmation(DOSSIER, 300), DECIDEUR);
        grand.accepter(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Montant révisé"), FINANCIER);
        grand.accepter(Grand.programmation(DOSSIER, 200), FINANCIER);

        assertThat(grand.accepter(Grand.engagement(DOSSIER), DECIDEUR).montantCentimes())
                .isEqualTo(20_000);
    }

    @Test
    void refuse_un_agent_d_une_autre_region() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        Engager autre = new Engager(
                DOSSIER,
                Titulaire.de(Region.GRAND_EST),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ECHEANCES);

        assertThat(grand.refuser(autre, DECIDEUR)).isEqualTo(new RefusDeTenue.AutreRegion(DOSSIER));
    }

    @Test
    void engage_sur_plusieurs_circulaires_les_plus_anciennes_d_abord() {
        grand.accepter(Grand.notification(20_000, "FMIS-2"), Grand.CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 600), FINANCIER);

        Mouvement engagement = grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(engagement.lignes())
                .contains(
                        new Ligne(engage("FMIS-1"), 50_000),
                        new Ligne(engage("FMIS-2"), 10_000),
                        new Ligne(Compte.paiement(TITULAIRE_BFC, Poste.RESTE_A_PAYER, DOSSIER), 60_000));
    }

    private static Compte engage(String circulaire) {
        return new Compte(TITULAIRE_BFC, Poste.ENGAGE, Origine.circulaire(circulaire), DOSSIER);
    }

    private static Engager avecMontants(Optional<Montant> vu, Optional<Montant> arrete) {
        return new Engager(DOSSIER, TITULAIRE_BFC, vu, arrete, Optional.empty(), ECHEANCES);
    }
}
