package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.ReglesVersement;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checklist of a payment, from facts only (PAY-04 to PAY-07, BUD-02). */
final class ConditionsVersement {

    private final Subvention subvention;
    private final ReglesVersement regles;

    private ConditionsVersement(Subvention subvention) {
        this.subvention = subvention;
        this.regles = subvention.regles();
    }

    static List<Condition> de(Subvention subvention, Tranche tranche) {
        ConditionsVersement conditions = new ConditionsVersement(subvention);
        return switch (tranche) {
            case AVANCE -> conditions.avance();
            case SOLDE -> conditions.solde();
        };
    }

    private List<Condition> avance() {
        List<Condition> conditions = new ArrayList<>(List.of(engagement(), convention(Tranche.AVANCE)));
        if (regles.partenariatExige()) {
            conditions.add(partenariat());
        }
        return List.copyOf(conditions);
    }

    private List<Condition> solde() {
        List<Condition> conditions = new ArrayList<>(List.of(engagement(), convention(Tranche.SOLDE)));
        if (regles.ciblesExigees()) {
            conditions.add(cibles());
        }
        return List.copyOf(conditions);
    }

    private Condition engagement() {
        Optional<Engagement> engagement = subvention.engagementEventuel();
        return new Condition(
                "engagement_effectue",
                "Autorisations d'engagement engagées",
                subvention.engagementSuffit(),
                engagement.map(this::engagees).orElseGet(this::nonEngagees),
                regles.engagement());
    }

    private String engagees(Engagement engagement) {
        return subvention.engagementSuffit()
                ? "Engagées le " + Dates.format(engagement.date()) + ", mouvement " + engagement.mouvementId() + "."
                : "L'engagement a été réduit (mouvement " + engagement.mouvementId()
                        + ") : un avenant doit fixer le nouvel échéancier.";
    }

    private String nonEngagees() {
        Engagement retire = subvention.engagement();
        return retire == null
                ? "L'ARS n'a pas encore engagé les crédits."
                : "L'ARS a retiré l'engagement (mouvement " + retire.mouvementId() + ").";
    }

    private Condition convention(Tranche tranche) {
        return signee(
                "convention_signee",
                "Convention ARS–porteur signée",
                TypeConvention.ARS_PORTEUR,
                tranche == Tranche.AVANCE ? regles.avance() : regles.solde());
    }

    private Condition partenariat() {
        if (subvention.dossier().projet().estGroupement()) {
            return signee(
                    "partenariat_signe",
                    "Convention de partenariat signée",
                    TypeConvention.PARTENARIAT,
                    regles.avance());
        }
        return new Condition(
                "partenariat_signe",
                "Convention de partenariat signée",
                true,
                "Sans objet : un seul organisme gestionnaire.",
                regles.avance());
    }

    private Condition signee(String code, String libelle, TypeConvention type, ReferenceLegale reference) {
        Optional<Convention> convention = subvention.convention(type);
        boolean signee = convention.filter(Convention::estSignee).isPresent();
        String raison = convention
                .map(c -> c.signeeLe()
                        .map(jour -> "Signée le " + Dates.format(jour) + ".")
                        .orElse("Signatures attendues : " + String.join(", ", c.attendues()) + "."))
                .orElse("La convention n'est pas encore établie.");
        return new Condition(code, libelle, signee, raison, reference);
    }

    private Condition cibles() {
        Optional<Attestation> attestation = subvention.attestationEventuelle();
        return new Condition(
                "cibles_atteintes",
                "Cibles d'usage atteintes après la VSR",
                attestation.filter(Attestation::ciblesAtteintes).isPresent(),
                attestation
                        .map(a -> a.ciblesAtteintes()
                                ? "Attestation " + a.attestationId() + " du " + Dates.format(a.date()) + "."
                                : "L'attestation " + a.attestationId()
                                        + " constate que les cibles ne sont pas atteintes.")
                        .orElse("Aucune attestation d'usage : les cibles se mesurent après la VSR."),
                regles.solde());
    }
}
