package fr.esmsnumerique.financement.subvention.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When the deployment of a signed project should end. It warns and never rejects (AMB-29); the ARS may move it with a reason (PAY-08).
 *
 * @param debut signature of the ARS–carrier agreement
 * @param initiale last day in time without any extension
 */
public record EcheanceDeploiement(LocalDate debut, DureeDeploiement duree, LocalDate initiale, LocalDate enVigueur) {

    /** Longest extension in one decision: beyond, the date is more likely a typing error than a decision. */
    private static final int ANNEES_AU_PLUS = 5;

    /** Calendar months; a day that does not exist becomes the last of its month (EX-42). Empty before the agreement is signed. */
    public static Optional<EcheanceDeploiement> de(Subvention subvention, DureeDeploiement duree) {
        return subvention
                .convention(TypeConvention.ARS_PORTEUR)
                .flatMap(Convention::signeeLe)
                .map(signature -> {
                    LocalDate initiale = signature.plusMonths(duree.mois());
                    List<Prolongation> prolongations = subvention.arbitrage().prolongations();
                    LocalDate enVigueur = prolongations.isEmpty()
                            ? initiale
                            : prolongations.getLast().jusquAu();
                    return new EcheanceDeploiement(signature, duree, initiale, enVigueur);
                });
    }

    /** The campaign's texts give no duration (2021): there is nothing to wait for, nor to extend. */
    public static Issue sansDuree() {
        return Refus.etat(
                "echeance.sans_duree",
                "Sans échéance",
                "Les textes de la campagne ne donnent pas de durée de déploiement.");
    }

    public static Issue sansConvention() {
        return Refus.etat(
                "echeance.convention_non_signee",
                "Convention non signée",
                "Le déploiement commence à la signature de la convention ARS–porteur.");
    }

    /** The due date itself is still in time. */
    public boolean estDepassee(LocalDate jour) {
        return jour.isAfter(enVigueur);
    }

    Issue prolonger(Subvention subvention, LocalDate jusquAu, String motif, Agent par, Instant instant) {
        if (duree.prolongeable().isEmpty()) {
            return Refus.etat(
                    "echeance.prolongation_non_prevue",
                    "Prolongation non prévue",
                    "Les textes de la campagne ne prévoient pas de prolonger le déploiement.");
        }
        if (subvention.estResiliee()) {
            return Refus.etat(
                    "echeance.convention_resiliee",
                    "Convention résiliée",
                    "La convention est résiliée : le projet n'a plus d'échéance à prolonger.");
        }
        if (motif.isBlank()) {
            return Refus.regle("echeance.motif_requis", "Motif requis", "Indiquez le motif de la prolongation.");
        }
        if (!jusquAu.isAfter(enVigueur) || jusquAu.isAfter(enVigueur.plusYears(ANNEES_AU_PLUS))) {
            return Refus.regle(
                    "echeance.date",
                    "Date invalide",
                    "La nouvelle échéance suit celle du " + Dates.format(enVigueur) + ", de " + ANNEES_AU_PLUS
                            + " ans au plus.");
        }
        Prolongation prolongation = new Prolongation(
                enVigueur, jusquAu, motif, par, instant, duree.prolongeable().orElseThrow());
        Subvention apres = subvention.avecProlongation(prolongation);
        Fait fait = new Fait(
                "echeance.prolongee",
                "echeance-prolongee/" + apres.arbitrage().prolongations().size(),
                Map.of("precedente", enVigueur.toString(), "echeance", jusquAu.toString(), "motif", motif));
        return new Issue.Acceptee(apres, List.of(fait));
    }
}
