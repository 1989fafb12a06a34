package fr.esmsnumerique.budget.enveloppe.model.decheance;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Corriger;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.RecevoirReport;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Part;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.RegleDeReport;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Source;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesDeDelegationTest {

    private static final ReferenceLegale DECRET =
            new ReferenceLegale("Décret", "déchéance", ReferenceLegale.Statut.A_CONFIRMER, "");
    private static final Titulaire GRAND_EST = Titulaire.de(Region.GRAND_EST);

    private final Grand grand = Grand.avecDisponible(500);

    @Test
    void des_credits_redeployes_gardent_la_plus_ancienne_circulaire_des_donneurs() {
        Compte donneur = Compte.disponible(TITULAIRE_BFC, Origine.circulaire("FMIS-1"));
        Compte receveur = Compte.disponible(GRAND_EST, Origine.redeploiement("R1"));
        References redeploiement = References.de(Map.of(References.REDEPLOIEMENT, "R1"));
        ecrire(
                TypeMouvement.GEL,
                redeploiement,
                List.of(new Ligne(donneur, -10_000), new Ligne(donneur.pour(Poste.GELE, ""), 10_000)));
        ecrire(
                TypeMouvement.REDEPLOIEMENT,
                redeploiement,
                List.of(new Ligne(donneur.pour(Poste.GELE, ""), -10_000), new Ligne(receveur, 10_000)));

        DatesDeDelegation dates = DatesDeDelegation.de(grand.mouvements, DatesDeDelegation.AUCUNE);

        assertThat(dates.date(GRAND_EST, receveur.origine())).contains(LocalDate.parse("2025-05-12"));
        assertThat(dates.date(TITULAIRE_BFC, receveur.origine())).isEmpty();
    }

    /** The only way to mend a date typed wrong: it would otherwise announce a lapse for ever. */
    @Test
    void la_date_d_une_notification_corrigee_ne_compte_plus() {
        Mouvement erronee =
                grand.accepter(new NotifierAe(Grand.BFC, 1_000, "FMIS-2", LocalDate.parse("2025-01-12")), CNSA);
        grand.accepter(new Corriger(erronee, "Date de la circulaire erronée"), CNSA);
        grand.accepter(new NotifierAe(Grand.BFC, 1_000, "FMIS-2", LocalDate.parse("2025-05-12")), CNSA);

        assertThat(DatesDeDelegation.de(grand.mouvements, DatesDeDelegation.AUCUNE)
                        .date(TITULAIRE_BFC, Origine.circulaire("FMIS-2")))
                .contains(LocalDate.parse("2025-05-12"));
    }

    /** Two donors, one of whose programmings was broken: what goes back to it keeps its own dates. */
    @Test
    void un_redeploiement_ne_change_la_date_d_aucun_credit_rendu_a_un_donneur() {
        grand.accepter(new NotifierAe(Region.GRAND_EST, 5_000, "FMIS-0", LocalDate.parse("2025-02-28")), CNSA);
        Compte bfc = Compte.disponible(TITULAIRE_BFC, Origine.circulaire("FMIS-1"));
        Compte est = Compte.disponible(GRAND_EST, Origine.circulaire("FMIS-0"));
        Compte recuPremier = Compte.disponible(TITULAIRE_BFC, Origine.redeploiement("R1"));
        Compte recuSecond = Compte.disponible(TITULAIRE_BFC, Origine.redeploiement("R2"));
        redeployer("R1", List.of(new Ligne(bfc, 1_000)), List.of(new Ligne(recuPremier, 1_000)));
        redeployer(
                "R2",
                List.of(new Ligne(bfc, 500), new Ligne(est, 2_000)),
                List.of(new Ligne(recuSecond, 2_500)),
                new Ligne(recuPremier.pour(Poste.PROGRAMME, DOSSIER), -300),
                new Ligne(recuPremier, 300));

        DatesDeDelegation dates = DatesDeDelegation.de(grand.mouvements, DatesDeDelegation.AUCUNE);

        assertThat(dates.date(TITULAIRE_BFC, bfc.origine())).contains(LocalDate.parse("2025-05-12"));
        assertThat(dates.date(TITULAIRE_BFC, recuPremier.origine())).contains(LocalDate.parse("2025-05-12"));
        assertThat(dates.date(TITULAIRE_BFC, recuSecond.origine())).contains(LocalDate.parse("2025-02-28"));
    }

    @Test
    void la_date_d_une_circulaire_notifiee_deux_fois_est_la_plus_ancienne_et_une_reduction_n_y_change_rien() {
        grand.maintenant = Instant.parse("2025-07-01T08:00:00Z");
        grand.accepter(new NotifierAe(Grand.BFC, 1_000, "FMIS-1", LocalDate.parse("2025-06-30")), CNSA);
        grand.accepter(new NotifierAe(Grand.BFC, 1_000, "FMIS-2", LocalDate.parse("2025-06-30")), CNSA);
        grand.accepter(new NotifierAe(Grand.BFC, 1_000, "FMIS-2", LocalDate.parse("2025-06-01")), CNSA);
        grand.accepter(new NotifierAe(Grand.BFC, -1_000, "Réduction", LocalDate.parse("2025-01-15")), CNSA);

        DatesDeDelegation dates = DatesDeDelegation.de(grand.mouvements, DatesDeDelegation.AUCUNE);

        assertThat(dates.date(TITULAIRE_BFC, Origine.circulaire("FMIS-1"))).contains(LocalDate.parse("2025-05-12"));
        assertThat(dates.date(TITULAIRE_BFC, Origine.circulaire("FMIS-2"))).contains(LocalDate.parse("2025-06-01"));
        assertThat(dates.date(TITULAIRE_BFC, Origine.circulaire("Réduction"))).isEmpty();
    }

    @Test
    void des_credits_reportes_gardent_leur_circulaire_de_l_annee_d_avant() {
        grand.maintenant = Instant.parse("2026-03-02T10:00:00Z");
        grand.accepter(new Clore("Fin d'exercice"), CNSA);
        Mouvement emis = grand.accepter(
                new Reporter(
                        List.of(new Part(new Source(TITULAIRE_BFC, "FMIS-1"), new Montant(40_000))),
                        "Arrêté",
                        LocalDate.parse("2026-02-20"),
                        new RegleDeReport(true, DECRET)),
                CNSA);
        Grand suivant = new Grand(EnveloppeId.de("2026-G25"));
        suivant.maintenant = grand.maintenant;
        suivant.accepter(new Ouvrir(Montant.euros(1_000), "Décision"), CNSA);
        suivant.accepter(new RecevoirReport(emis), CNSA);

        DatesDeDelegation dates = DatesDeDelegation.de(
                suivant.mouvements, DatesDeDelegation.de(grand.mouvements, DatesDeDelegation.AUCUNE));

        assertThat(dates.date(TITULAIRE_BFC, Origine.report("Arrêté"))).contains(LocalDate.parse("2025-05-12"));
        assertThat(DatesDeDelegation.de(suivant.mouvements, DatesDeDelegation.AUCUNE)
                        .date(TITULAIRE_BFC, Origine.report("Arrêté")))
                .isEmpty();
    }

    private void redeployer(String id, List<Ligne> pris, List<Ligne> recus, Ligne... rendus) {
        List<Ligne> lignes = new ArrayList<>(recus);
        pris.forEach(ligne -> lignes.add(new Ligne(ligne.compte().pour(Poste.GELE, ""), -ligne.centimes())));
        lignes.addAll(List.of(rendus));
        List<Ligne> gel = new ArrayList<>();
        for (Ligne ligne : pris) {
            gel.add(ligne.inverse());
            gel.add(new Ligne(ligne.compte().pour(Poste.GELE, ""), ligne.centimes()));
        }
        References references = References.de(Map.of(References.REDEPLOIEMENT, id));
        if (rendus.length > 0) {
            Compte programme = rendus[0].compte();
            ecrire(
                    TypeMouvement.PROGRAMMATION,
                    References.AUCUNE,
                    List.of(
                            new Ligne(rendus[1].compte(), rendus[0].centimes()),
                            new Ligne(programme, -rendus[0].centimes())));
        }
        ecrire(TypeMouvement.GEL, references, gel);
        ecrire(TypeMouvement.REDEPLOIEMENT, references, lignes);
    }

    private void ecrire(TypeMouvement type, References references, List<Ligne> lignes) {
        grand.ecrire(Ecriture.de(type, lignes, LocalDate.parse("2025-06-02")).avec(references), CNSA);
    }
}
