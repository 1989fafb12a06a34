package fr.esmsnumerique.budget.enveloppe.model;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Corriger;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Examen;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.RejeterPaiement;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A batch that was not written leaves no trace (I5): a state that applied any part of a story and took it back judges every demand exactly as one that never saw it.
 * The demands asked are mostly impossible, because a refusal says the figures it was judged on.
 */
class AnnulationTest {

    private static final Auteur DNS = new Auteur("dns", "Agent DNS");
    private static final Montant ENORME = Montant.euros(99_999_999);
    private static final List<LocalDate> JOURS = Stream.of(
                    "2025-05-12", "2025-06-02", "2025-10-15", "2025-11-03", "2025-12-01", "2025-12-20")
            .map(LocalDate::parse)
            .toList();

    @Test
    void un_etat_annule_juge_comme_s_il_n_avait_rien_vu() {
        Grand histoire = histoire();
        List<Mouvement> tous = histoire.mouvements;
        for (int coupe = 0; coupe <= tous.size(); coupe++) {
            List<Mouvement> ecrits = tous.subList(0, coupe);
            List<Examen> attendus = jugements(jusqua(tous, coupe), ecrits);
            for (int fin = coupe; fin <= tous.size(); fin++) {
                EtatEnveloppe etat = jusqua(tous, coupe);
                tous.subList(coupe, fin).forEach(etat::appliquer);
                etat.annuler();
                assertThat(jugements(etat, ecrits))
                        .as("appliqué jusqu'à %d, annulé jusqu'à %d", fin, coupe)
                        .isEqualTo(attendus);
                assertThat(etat.tete()).isEqualTo(jusqua(tous, coupe).tete());
            }
        }
    }

    /** The next batch is judged while the disk writes the one before: either may be taken back, down to what is durable. */
    @Test
    void ce_qui_est_durable_reste_et_ce_qui_le_suit_s_annule_par_lots() {
        List<Mouvement> tous = histoire().mouvements;
        for (int durable = 0; durable <= tous.size(); durable++) {
            List<Mouvement> ecrits = tous.subList(0, durable);
            List<Examen> attendus = jugements(jusqua(tous, durable), ecrits);

            EtatEnveloppe confirme = new EtatEnveloppe(Grand.G25);
            tous.forEach(confirme::appliquer);
            confirme.confirmer(durable);
            confirme.annuler();
            assertThat(jugements(confirme, ecrits))
                    .as("durable jusqu'à %d", durable)
                    .isEqualTo(attendus);

            EtatEnveloppe coupe = new EtatEnveloppe(Grand.G25);
            tous.forEach(coupe::appliquer);
            coupe.annulerApres(durable);
            assertThat(jugements(coupe, ecrits)).as("annulé après %d", durable).isEqualTo(attendus);
            coupe.annuler();
            assertThat(coupe.tete()).isEqualTo(PointDeChaine.ORIGINE);
        }
    }

    @Test
    void chaque_mouvement_change_au_moins_un_jugement() {
        List<Mouvement> tous = histoire().mouvements;
        for (int coupe = 0; coupe < tous.size(); coupe++) {
            assertThat(jugements(jusqua(tous, coupe + 1), tous))
                    .as("effet de %s", tous.get(coupe).type())
                    .isNotEqualTo(jugements(jusqua(tous, coupe), tous));
        }
    }

    private static EtatEnveloppe jusqua(List<Mouvement> tous, int coupe) {
        EtatEnveloppe etat = new EtatEnveloppe(Grand.G25);
        tous.subList(0, coupe).forEach(etat::appliquer);
        etat.confirmer();
        return etat;
    }

    private static List<Examen> jugements(EtatEnveloppe etat, List<Mouvement> ecrits) {
        Instant decision = Instant.parse("2025-12-29T09:00:00Z");
        List<Examen> jugements = new ArrayList<>();
        for (Demande demande : demandes(ecrits)) {
            jugements.add(demande.examiner(etat, FINANCIER, decision));
            jugements.add(demande.examiner(etat, DECIDEUR, decision));
        }
        jugements.add(new Clore("Fin").examiner(etat, CNSA, Instant.parse("2026-01-02T09:00:00Z")));
        return jugements;
    }

    private static List<Demande> demandes(List<Mouvement> ecrits) {
        List<Demande> demandes = new ArrayList<>();
        demandes.add(new Ouvrir(ENORME, "Décision"));
        for (LocalDate jour : JOURS) {
            demandes.add(new NotifierAe(BFC, ENORME.centimes(), "FMIS-9", jour));
            demandes.add(new Payer(DOSSIER, "V9", Tranche.SOLDE, ENORME, jour));
            demandes.add(new RejeterPaiement(DOSSIER, "V1", jour));
            demandes.add(new Geler("R9", repartition(ENORME.centimes()), jour, "Décision 9", "CNSA", "Essai"));
        }
        demandes.add(new NotifierAe(BFC, -ENORME.centimes(), "FMIS-9", JOURS.getFirst()));
        for (String dossier : List.of(DOSSIER, "G25-27-0002")) {
            demandes.add(new Programmer(dossier, TITULAIRE_BFC, ENORME, () -> Exemples.ECHEANCES));
            demandes.add(new Deprogrammer(dossier, TITULAIRE_BFC, "Essai"));
            demandes.add(Grand.engagement(dossier));
            demandes.add(new Retirer(
                    dossier, TITULAIRE_BFC, EtendueDuRetrait.de(Optional.of(ENORME)), "Avenant 9", "Essai", false));
        }
        for (String redeploiement : List.of("R1", "R2")) {
            demandes.add(new Degeler(redeploiement, "Essai"));
            demandes.add(new Redeployer(redeploiement, repartition(10_000), "DNS"));
        }
        ecrits.forEach(mouvement -> demandes.add(new Corriger(mouvement, "Essai")));
        return demandes;
    }

    private static Repartition repartition(long centimes) {
        return new Repartition(
                List.of(new Cession(BFC, new Montant(centimes), List.of("G25-27-0002"))),
                List.of(new Attribution(Region.GRAND_EST, new Montant(centimes))));
    }

    /** Every type of mouvement of an open year. */
    private static Grand histoire() {
        Grand grand = Grand.avecDisponible(1_000);
        Mouvement erreur = grand.accepter(Grand.notification(1_000, "FMIS-2"), CNSA);
        grand.accepter(new Corriger(erreur, "Erreur"), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 300), DECIDEUR);
        grand.accepter(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Révision"), FINANCIER);
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.accepter(Grand.programmation("G25-27-0002", 50), FINANCIER);
        grand.maintenant = Instant.parse("2025-11-03T09:00:00Z");
        geler(grand, "R1");
        grand.accepter(new Degeler("R1", "Abandon"), CNSA);
        geler(grand, "R2");
        grand.accepter(new Redeployer("R2", repartition(10_000), "DNS"), DNS);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        grand.maintenant = Instant.parse("2025-12-20T09:00:00Z");
        grand.accepter(
                new Payer(DOSSIER, "V1", Tranche.AVANCE, Montant.euros(100), LocalDate.parse("2025-12-01")), CNSA);
        grand.accepter(new RejeterPaiement(DOSSIER, "V1", LocalDate.parse("2025-12-08")), CNSA);
        Optional<Montant> partiel = Optional.of(Montant.euros(100));
        grand.accepter(
                new Retirer(DOSSIER, TITULAIRE_BFC, EtendueDuRetrait.de(partiel), "Avenant 1", "Périmètre", false),
                DECIDEUR);
        grand.accepter(
                new Retirer(
                        DOSSIER, TITULAIRE_BFC, EtendueDuRetrait.de(Optional.empty()), "Avenant 2", "Abandon", false),
                DECIDEUR);
        grand.accepter(Grand.programmation(DOSSIER, 20), FINANCIER);
        return grand;
    }

    private static void geler(Grand grand, String redeploiement) {
        grand.accepter(
                new Geler(redeploiement, repartition(10_000), LocalDate.parse("2025-10-15"), "", "CNSA", "15 octobre"),
                CNSA);
    }
}
