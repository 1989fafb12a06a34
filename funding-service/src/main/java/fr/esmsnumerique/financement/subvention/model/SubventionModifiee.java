package fr.esmsnumerique.financement.subvention.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grant being copied with some of its parts changed: a command says what it changes, not the ten parts it leaves as they are. */
final class SubventionModifiee {

    private final Subvention avant;
    private @Nullable Validation validation;
    private @Nullable Decision decision;
    private @Nullable Engagement engagement;
    private List<Convention> conventions;
    private List<Versement> versements;
    private @Nullable Attestation attestation;
    private Arbitrage arbitrage;
    private List<Avenant> avenants;

    SubventionModifiee(Subvention avant) {
        this.avant = avant;
        this.validation = avant.validation();
        this.decision = avant.decision();
        this.engagement = avant.engagement();
        this.conventions = avant.conventions();
        this.versements = avant.versements();
        this.attestation = avant.attestation();
        this.arbitrage = avant.arbitrage();
        this.avenants = avant.avenants();
    }

    SubventionModifiee validation(Validation nouvelle) {
        validation = nouvelle;
        return this;
    }

    SubventionModifiee decision(Decision nouvelle) {
        decision = nouvelle;
        return this;
    }

    SubventionModifiee engagement(Engagement nouveau) {
        engagement = nouveau;
        return this;
    }

    SubventionModifiee conventions(List<Convention> nouvelles) {
        conventions = nouvelles;
        return this;
    }

    SubventionModifiee versements(List<Versement> nouveaux) {
        versements = nouveaux;
        return this;
    }

    SubventionModifiee attestation(Attestation nouvelle) {
        attestation = nouvelle;
        return this;
    }

    SubventionModifiee arbitrage(Arbitrage nouveau) {
        arbitrage = nouveau;
        return this;
    }

    SubventionModifiee avenants(List<Avenant> nouveaux) {
        avenants = nouveaux;
        return this;
    }

    Subvention copie() {
        return new Subvention(
                avant.dossier(),
                avant.calcul(),
                avant.regles(),
                avant.origine(),
                validation,
                decision,
                engagement,
                conventions,
                versements,
                attestation,
                arbitrage,
                avenants);
    }
}
