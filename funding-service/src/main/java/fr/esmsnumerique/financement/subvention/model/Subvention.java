package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.MontantTranche;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.financement.calcul.model.ReglesModulation;
import fr.esmsnumerique.financement.calcul.model.ReglesVersement;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The grant of one file, from its computation to its last payment: the consistency boundary of this service. Every command returns an {@link Issue}; the grant
 * itself never changes.
 *
 * @param origine id of the {@code dossier.retenu} event it was computed from
 */
public record Subvention(
        DossierRetenu dossier,
        Calcul calcul,
        ReglesVersement regles,
        String origine,
        @Nullable Validation validation,
        @Nullable Decision decision,
        @Nullable Engagement engagement,
        List<Convention> conventions,
        List<Versement> versements,
        @Nullable Attestation attestation,
        Arbitrage arbitrage,
        List<Avenant> avenants) {

    public Subvention {
        conventions = List.copyOf(conventions);
        versements = List.copyOf(versements);
        // A grant stored before amendments existed has none.
        avenants = List.copyOf(Objects.requireNonNullElse(avenants, List.of()));
    }

    public static Subvention calculee(
            DossierRetenu dossier, Calcul calcul, ReglesVersement regles, ReglesModulation modulables, String origine) {
        return new Subvention(
                dossier,
                calcul,
                regles,
                origine,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                new Arbitrage(modulables, List.of(), List.of(), List.of()),
                List.of());
    }

    /** The computation as the last modulation leaves it: what is fixed, granted and paid. {@link #calcul} keeps the amounts of the scale. */
    public Calcul retenu() {
        return arbitrage
                .modulation()
                .map(modulation -> calcul.avec(modulation.appliquer(calcul), regles))
                .orElse(calcul);
    }

    SubventionModifiee modifier() {
        return new SubventionModifiee(this);
    }

    Subvention avecModulation(Modulation modulation) {
        return avec(arbitrage.avec(modulation));
    }

    Subvention avecProlongation(Prolongation prolongation) {
        return avec(arbitrage.avec(prolongation));
    }

    /**
     * The ARS gives the project more time, with a reason (PAY-08).
     *
     * @param duree what the campaign gives without it
     */
    public Issue prolonger(DureeDeploiement duree, LocalDate jusquAu, String motif, Agent par, Instant instant) {
        return EcheanceDeploiement.de(this, duree)
                .map(echeance -> echeance.prolonger(this, jusquAu, motif, par, instant))
                .orElseGet(EcheanceDeploiement::sansConvention);
    }

    Subvention avec(Arbitrage nouvel) {
        return modifier().arbitrage(nouvel).copie();
    }

    public Etat etat() {
        if (engagementEventuel().isPresent()) {
            return Etat.ENGAGE;
        }
        if (decision != null) {
            return Etat.DECIDE;
        }
        return validation == null ? Etat.CALCULE : Etat.ARRETE;
    }

    /** Records what the ledger engaged. A second delivery of the same mouvement, or of an older one, changes nothing. */
    public Issue engager(Engagement effectue) {
        return suivreLeLivre(effectue, effectue);
    }

    /** Records that the ledger withdrew an engagement, in part or whole: nothing is payable on what is no longer engaged. */
    public Issue retirer(Engagement reste) {
        return suivreLeLivre(reste, engagement == null ? reste : engagement.reduit(reste));
    }

    private Issue suivreLeLivre(Engagement annonce, Engagement nouveau) {
        if (engagement != null && !engagement.precede(annonce)) {
            return new Issue.SansEffet(this);
        }
        return Payables.annoncer(modifier().engagement(nouveau).copie(), List.of());
    }

    /** Records the attestation of usage. */
    public Issue attester(Attestation recue) {
        if (recue.equals(attestation)) {
            return new Issue.SansEffet(this);
        }
        return Payables.annoncer(modifier().attestation(recue).copie(), List.of());
    }

    public List<Condition> conditions(Tranche tranche) {
        return ConditionsVersement.de(this, tranche);
    }

    /** Its conditions are met, and an amendment left something to pay. */
    public boolean payable(Tranche tranche) {
        boolean nul = versement(tranche).filter(Versement::estNul).isPresent();
        return !nul && conditions(tranche).stream().allMatch(Condition::satisfaite);
    }

    Subvention avecConvention(Convention convention) {
        List<Convention> autres = new ArrayList<>(conventions);
        autres.removeIf(c -> c.type() == convention.type());
        autres.add(convention);
        return modifier().conventions(autres).copie();
    }

    Subvention avecVersement(Tranche tranche, UnaryOperator<Versement> changement) {
        List<Versement> autres = versements.stream()
                .map(v -> v.tranche() == tranche ? changement.apply(v) : v)
                .toList();
        return modifier().versements(autres).copie();
    }

    /** What the last signed amendment leaves, or else what was granted. */
    public Montant montantEnVigueur() {
        return avenantEnVigueur().map(Avenant::montant).orElseGet(() -> retenu().total());
    }

    /** The project without the establishments that signed amendments withdrew. */
    public ProjetAFinancer projetEnVigueur() {
        return avenantEnVigueur().map(Avenant::projet).orElseGet(dossier::projet);
    }

    /** The computation of the perimeter in force. */
    public Calcul calculEnVigueur() {
        return avenantEnVigueur().map(Avenant::calcul).orElse(calcul);
    }

    /** Nobody modulated the amount in force, nor agreed on less. */
    boolean suitLeBareme() {
        return montantEnVigueur().equals(calculEnVigueur().total());
    }

    List<Montant> echeancierEnVigueur() {
        return versements.stream().map(Versement::montant).toList();
    }

    private Optional<Avenant> avenantEnVigueur() {
        return avenants.reversed().stream()
                .filter(a -> a.etat() == EtatAvenant.SIGNE)
                .findFirst();
    }

    public Optional<Avenant> avenant(int numero) {
        return avenants.stream().filter(a -> a.numero() == numero).findFirst();
    }

    Subvention avecAvenant(Avenant avenant) {
        List<Avenant> autres = new ArrayList<>(avenants);
        autres.removeIf(a -> a.numero() == avenant.numero());
        autres.add(avenant);
        return modifier().avenants(autres).copie();
    }

    /** Payments take their new amounts; one already validated for another amount is validated again. */
    Subvention avecEcheancier(List<MontantTranche> echeancier) {
        List<Versement> nouveaux = echeancier.stream()
                .map(t -> versement(t.tranche()).orElseThrow().ramene(t.montant()))
                .toList();
        return modifier().versements(nouveaux).copie();
    }

    /** The ledger engages at least what the schedule pays; after a partial withdrawal, an amendment fixes another schedule. */
    boolean engagementSuffit() {
        long echeancier =
                versements.stream().mapToLong(v -> v.montant().centimes()).sum();
        return engagementEventuel()
                .filter(e -> e.montant().centimes() >= echeancier)
                .isPresent();
    }

    public Optional<Convention> convention(TypeConvention type) {
        return conventions.stream().filter(c -> c.type() == type).findFirst();
    }

    /** Its ARS–carrier agreement was ended: nothing more will become payable. */
    public boolean estResiliee() {
        return convention(TypeConvention.ARS_PORTEUR)
                .flatMap(Convention::resiliationEventuelle)
                .isPresent();
    }

    public Optional<Versement> versement(Tranche tranche) {
        return versements.stream().filter(v -> v.tranche() == tranche).findFirst();
    }

    public Optional<Validation> validationEventuelle() {
        return Optional.ofNullable(validation);
    }

    public Optional<Decision> decisionEventuelle() {
        return Optional.ofNullable(decision);
    }

    public Optional<Engagement> engagementEventuel() {
        return Optional.ofNullable(engagement).filter(Engagement::estEnCours);
    }

    public Optional<Attestation> attestationEventuelle() {
        return Optional.ofNullable(attestation);
    }
}
