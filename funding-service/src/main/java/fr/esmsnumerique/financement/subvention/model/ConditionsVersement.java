package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.RegleTranche;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.calcul.model.TypeCondition;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.List;
import java.util.Optional;

/** The checklist of a payment, from facts only (PAY-01 to PAY-07, BUD-02); the campaign says which conditions each payment has. */
final class ConditionsVersement {

    private final Subvention subvention;
    private final ReferenceLegale texte;

    private ConditionsVersement(Subvention subvention, ReferenceLegale texte) {
        this.subvention = subvention;
        this.texte = texte;
    }

    static List<Condition> de(Subvention subvention, Tranche tranche) {
        RegleTranche regle = subvention.regles().de(tranche);
        ConditionsVersement conditions = new ConditionsVersement(subvention, regle.texteConditions());
        return regle.conditions().stream().map(conditions::condition).toList();
    }

    private Condition condition(TypeCondition type) {
        return switch (type) {
            case ENGAGEMENT -> engagement();
            case CONVENTION -> signee("convention_signee", "Convention ARS–porteur signée", TypeConvention.ARS_PORTEUR);
            case PARTENARIAT -> partenariat();
            case VSR -> vsr();
            case CIBLES -> cibles();
            case JALON -> constat("jalon_atteint", "Jalon du projet atteint", NatureConstat.JALON);
            case FIN_DEPLOIEMENT -> constat("fin_de_deploiement", "Déploiement terminé", NatureConstat.FIN_DEPLOIEMENT);
            case USAGES -> constat("usages_constates", "Usages constatés", NatureConstat.USAGES);
        };
    }

    private Condition engagement() {
        Optional<Engagement> engagement = subvention.engagementEventuel();
        return new Condition(
                "engagement_effectue",
                "Autorisations d'engagement engagées",
                subvention.engagementSuffit(),
                engagement.map(this::engagees).orElseGet(this::nonEngagees),
                subvention.regles().engagement());
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

    private Condition partenariat() {
        String code = "partenariat_signe";
        String libelle = "Convention de partenariat signée";
        if (subvention.dossier().projet().estGroupement()) {
            return signee(code, libelle, TypeConvention.PARTENARIAT);
        }
        return new Condition(code, libelle, true, "Sans objet : un seul organisme gestionnaire.", texte);
    }

    private Condition signee(String code, String libelle, TypeConvention type) {
        Optional<Convention> convention = subvention.convention(type);
        boolean signee = convention.filter(Convention::estEnVigueur).isPresent();
        String raison = convention.map(ConditionsVersement::etat).orElse("La convention n'est pas encore établie.");
        return new Condition(code, libelle, signee, raison, texte);
    }

    private static String etat(Convention convention) {
        if (convention.etat() == EtatConvention.PROJET) {
            return "La convention est en projet : elle n'est pas encore envoyée à la signature.";
        }
        return convention
                .resiliationEventuelle()
                .map(fin -> "Résiliée le " + Dates.format(fin.date()) + " : " + fin.motif())
                .orElseGet(() -> convention
                        .signeeLe()
                        .map(jour -> "Signée le " + Dates.format(jour) + ".")
                        .orElse("Signatures attendues : " + String.join(", ", convention.attendues()) + "."));
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
                texte);
    }

    /** usage-service attests only measures taken after the VSR: the attestation proves it. */
    private Condition vsr() {
        Optional<Attestation> attestation = subvention.attestationEventuelle();
        return new Condition(
                "vsr_signee",
                "Vérification de service régulier (VSR) signée",
                attestation.isPresent(),
                attestation
                        .map(a -> "Établie par l'attestation " + a.attestationId() + ".")
                        .orElse("Elle s'établit avec l'attestation d'usage, mesurée après la VSR."),
                texte);
    }

    /** A fact that only a reasoned decision of the ARS establishes. */
    private Condition constat(String code, String libelle, NatureConstat nature) {
        Optional<Constat> constat = subvention.arbitrage().constat(nature);
        return new Condition(
                code,
                libelle,
                constat.isPresent(),
                constat.map(c -> "Constaté au " + Dates.format(c.date()) + " par "
                                + c.par().nom() + " : " + c.motif())
                        .orElse("L'ARS ne l'a pas encore constaté."),
                texte);
    }
}
