package fr.esmsnumerique.budget.enveloppe.model.circuit;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.ECHEANCES;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement.Changement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DelegationSignature.Revocation;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Engager;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Examen;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may engage: a decision maker, or whoever he delegated to, from 15 October to 15 December included, up to 300 €. */
class SignataireTest {

    private static final Auteur DELEGUE = new Auteur("bfc-delegue", "Délégué BFC");
    private static final Instant JUIN = Instant.parse("2025-06-02T08:00:00Z");
    private static final DelegationSignature DELEGATION = new DelegationSignature(
            "D1",
            DECIDEUR,
            DELEGUE,
            LocalDate.parse("2025-10-15"),
            LocalDate.parse("2025-12-15"),
            "Arrêté 118",
            Optional.of(Montant.euros(300)),
            JUIN,
            Optional.empty());

    private final Grand grand = Grand.avecDisponible(500);
    private CircuitEngagement circuit = CircuitEngagement.vierge(BFC);

    @BeforeEach
    void programmer_et_deleguer() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        changer(circuit.deleguer(DELEGATION, LocalDate.parse("2025-06-02")));
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({
        "2025-10-14T21:59:59.999Z, delegation.hors_vigueur", // Paris is at 23:59:59 on the 14th
        "2025-10-14T22:00:00Z, accepte",
        "2025-12-15T22:59:59.999Z, accepte",
        "2025-12-15T23:00:00Z, delegation.hors_vigueur",
    })
    void du_premier_au_dernier_jour_inclus(Instant decision, String attendu) {
        grand.maintenant = decision;

        assertThat(verdict(delegue(), DELEGUE)).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "plafond {0} centimes pour 30 000 : {1}")
    @CsvSource({"29999, delegation.plafond_depasse", "30000, accepte", "30001, accepte"})
    void jusqu_au_plafond_inclus(long plafond, String attendu) {
        grand.maintenant = Instant.parse("2025-11-03T09:00:00Z");
        circuit = CircuitEngagement.vierge(BFC);
        changer(circuit.deleguer(avecPlafond("D2", Optional.of(new Montant(plafond))), LocalDate.parse("2025-06-02")));

        assertThat(verdict(delegue(), DELEGUE)).isEqualTo(attendu);
    }

    @Test
    void le_refus_du_plafond_est_chiffre_et_une_autre_delegation_peut_suffire() {
        grand.maintenant = Instant.parse("2025-11-03T09:00:00Z");
        circuit = CircuitEngagement.vierge(BFC);
        changer(circuit.deleguer(avecPlafond("D2", Optional.of(new Montant(10))), LocalDate.parse("2025-06-02")));
        changer(circuit.deleguer(avecPlafond("D3", Optional.of(new Montant(20))), LocalDate.parse("2025-06-02")));
        assertThat(grand.refuser(delegue(), DELEGUE).manque()).contains(new MotifRefus.Manque(20, 30_000));

        changer(circuit.deleguer(avecPlafond("D4", Optional.empty()), LocalDate.parse("2025-06-02")));
        assertThat(grand.accepter(delegue(), DELEGUE).references().lire(References.DELEGATION))
                .contains("D4");
    }

    @Test
    void revoquee_elle_ne_vaut_plus_a_l_instant_meme() {
        Instant fin = Instant.parse("2025-11-03T09:00:00Z");
        changer(circuit.revoquer("D1", new Revocation(DECIDEUR, "Changement d'affectation", fin)));

        grand.maintenant = fin;
        assertThat(grand.refuser(delegue(), DELEGUE).phrase()).contains("D1", "révoquée");
        grand.maintenant = fin.minusMillis(1);
        assertThat(verdict(delegue(), DELEGUE)).isEqualTo("accepte");
    }

    @Test
    void le_mouvement_dit_la_delegation() {
        grand.maintenant = Instant.parse("2025-11-03T09:00:00Z");

        References references = grand.accepter(delegue(), DELEGUE).references();

        assertThat(references.lire(References.DELEGATION)).contains("D1");
        assertThat(references.lire(References.DELEGATION_DE)).contains("Décideur BFC");
        assertThat(references.lire(References.DELEGATION_ACTE)).contains("Arrêté 118");
    }

    @Test
    void sans_delegation_la_personne_n_apprend_rien_du_livre() {
        grand.maintenant = Instant.parse("2025-11-03T09:00:00Z");

        assertThat(verdict(delegue(), new Auteur("autre", "Autre"))).isEqualTo("acces.role");
        assertThat(verdict(engager("G25-27-0099", false), new Auteur("autre", "Autre")))
                .isEqualTo("acces.role");
    }

    @Test
    void la_delegation_d_une_region_ne_vaut_que_pour_ses_dossiers() {
        grand.maintenant = Instant.parse("2025-11-03T09:00:00Z");
        Titulaire grandEst = Titulaire.de(Region.GRAND_EST);
        CircuitEngagement autre =
                new CircuitEngagement(Region.GRAND_EST, 1, circuit.delegations(), circuit.decisions());
        Engager demande = new Engager(
                DOSSIER,
                grandEst,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ECHEANCES,
                new Signataire(false, autre));

        assertThat(verdict(demande, DELEGUE)).isEqualTo("acces.region");
    }

    @Test
    void la_delegation_ne_dispense_pas_de_la_separation_des_roles() {
        grand.accepter(Grand.programmation("G25-27-0002", 100), DELEGUE);
        grand.maintenant = Instant.parse("2025-11-03T09:00:00Z");

        assertThat(verdict(engager("G25-27-0002", false), DELEGUE)).isEqualTo("ae.separation_des_roles");
    }

    @Test
    void assouplie_la_separation_laisse_engager_qui_a_programme_et_le_mouvement_le_dit() {
        Instant le = Instant.parse("2025-11-03T09:00:00Z");
        grand.accepter(Grand.programmation("G25-27-0002", 100), DECIDEUR);
        changer(circuit.decider(decision("S1", true, le)));

        grand.maintenant = le.minusMillis(1);
        assertThat(verdict(engager("G25-27-0002", true), DECIDEUR)).isEqualTo("ae.separation_des_roles");
        grand.maintenant = le;
        assertThat(grand.accepter(engager("G25-27-0002", true), DECIDEUR)
                        .references()
                        .lire(References.SEPARATION))
                .contains("S1");
        assertThat(grand.accepter(engager(DOSSIER, true), DECIDEUR).references().lire(References.SEPARATION))
                .as("un autre l'avait programmé")
                .isEmpty();
    }

    @Test
    void retablie_la_separation_refuse_de_nouveau() {
        Instant le = Instant.parse("2025-11-03T09:00:00Z");
        grand.accepter(Grand.programmation("G25-27-0002", 100), DECIDEUR);
        changer(circuit.decider(decision("S1", true, le)));
        changer(circuit.decider(decision("S2", false, le.plusSeconds(60))));

        grand.maintenant = le.plusSeconds(60);
        assertThat(verdict(engager("G25-27-0002", true), DECIDEUR)).isEqualTo("ae.separation_des_roles");
    }

    @ParameterizedTest(name = "du {0} au {1}, le 2 juin 2025 : {2}")
    @CsvSource({
        "2025-06-01, 2025-12-31, delegation.dates_invalides",
        "2025-06-02, 2025-06-02, accepte",
        "2025-06-02, 2028-06-02, accepte",
        "2025-06-02, 2028-06-03, delegation.dates_invalides",
    })
    void une_delegation_n_est_ni_retroactive_ni_sans_fin(LocalDate du, LocalDate au, String attendu) {
        DelegationSignature demandee = new DelegationSignature(
                "D9", DECIDEUR, DELEGUE, du, au, "Arrêté 119", Optional.empty(), JUIN, Optional.empty());

        assertThat(verdict(circuit.deleguer(demandee, LocalDate.parse("2025-06-02"))))
                .isEqualTo(attendu);
    }

    @Test
    void les_changements_sans_objet_sont_refuses_et_la_meme_commande_ne_compte_qu_une_fois() {
        assertThat(verdict(circuit.revoquer("D7", fin()))).isEqualTo("delegation.introuvable");
        assertThat(verdict(circuit.decider(decision("S1", false, JUIN)))).isEqualTo("separation.inchangee");
        assertThat(verdict(circuit.deleguer(soiMeme(), LocalDate.parse("2025-06-02"))))
                .isEqualTo("delegation.a_soi_meme");
        assertThat(circuit.deleguer(DELEGATION, LocalDate.parse("2025-06-02")))
                .isEqualTo(new Changement.Inchange(circuit));
        changer(circuit.revoquer("D1", fin()));
        assertThat(verdict(circuit.revoquer("D1", fin()))).isEqualTo("delegation.deja_revoquee");
        changer(circuit.decider(decision("S1", true, JUIN)));
        assertThat(circuit.decider(decision("S1", true, JUIN))).isEqualTo(new Changement.Inchange(circuit));
        assertThat(circuit.version()).isEqualTo(3);
        assertThat(circuit.delegations()).hasSize(1);
    }

    private static Revocation fin() {
        return new Revocation(DECIDEUR, "Erreur", JUIN);
    }

    private static DelegationSignature soiMeme() {
        return new DelegationSignature(
                "D8",
                DECIDEUR,
                DECIDEUR,
                LocalDate.parse("2025-06-02"),
                LocalDate.parse("2025-06-03"),
                "Arrêté",
                Optional.empty(),
                JUIN,
                Optional.empty());
    }

    private static DelegationSignature avecPlafond(String id, Optional<Montant> plafond) {
        return new DelegationSignature(
                id, DECIDEUR, DELEGUE, DELEGATION.du(), DELEGATION.au(), "Arrêté", plafond, JUIN, Optional.empty());
    }

    private static DecisionSeparation decision(String id, boolean assouplie, Instant le) {
        return new DecisionSeparation(id, assouplie, DECIDEUR, "Fin d'année", "Décision 121", le);
    }

    private Engager delegue() {
        return engager(DOSSIER, false);
    }

    private Engager engager(String dossier, boolean decideur) {
        return new Engager(
                dossier,
                TITULAIRE_BFC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ECHEANCES,
                new Signataire(decideur, circuit));
    }

    private void changer(Changement changement) {
        circuit = ((Changement.Change) changement).nouveau();
    }

    private static String verdict(Changement changement) {
        return switch (changement) {
            case Changement.Change change -> "accepte";
            case Changement.Inchange inchange -> "inchange";
            case Changement.Refuse(MotifRefus motif) -> motif.code();
        };
    }

    private String verdict(Demande demande, Auteur auteur) {
        return switch (grand.examiner(demande, auteur)) {
            case Examen.Accepter(Ecriture ecriture) -> "accepte";
            case Examen.Refuser(MotifRefus motif) -> motif.code();
        };
    }
}
