package fr.esmsnumerique.financement.prevision.model;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Decision;
import fr.esmsnumerique.financement.subvention.model.EcheanceDeploiement;
import fr.esmsnumerique.financement.subvention.model.EtatVersement;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.financement.subvention.model.Versement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One payment not made yet.
 *
 * @param porteur name of the carrier it goes to
 * @param date when it is expected, never before today; absent when nothing dates it
 */
public record PaiementPrevu(
        String dossierId,
        String porteur,
        Region region,
        String campagne,
        Tranche tranche,
        @Nullable LocalDate date,
        MotifPrevision motif,
        Montant montant) {

    private static final int MOIS_PAR_TRIMESTRE = 3;

    public String id() {
        return Versement.id(dossierId, tranche);
    }

    /** {@code 2026-T1}, absent when nothing dates the payment. */
    public Optional<String> trimestre() {
        return Optional.ofNullable(date)
                .map(jour -> jour.getYear() + "-T" + ((jour.getMonthValue() - 1) / MOIS_PAR_TRIMESTRE + 1));
    }

    /** What the schedule of a decided grant still has to pay. */
    public static List<PaiementPrevu> de(Subvention subvention, Hypotheses hypotheses, LocalDate aujourdhui) {
        Optional<Decision> decision = subvention.decisionEventuelle();
        if (decision.isEmpty()) {
            return List.of();
        }
        Prevision prevision =
                new Prevision(subvention, hypotheses, decision.get().date(), aujourdhui);
        return subvention.versements().stream()
                .filter(v -> resteAPayer(subvention, v))
                .map(prevision::paiement)
                .toList();
    }

    /** Once the agreement is ended, only what the fund manager already holds. */
    private static boolean resteAPayer(Subvention subvention, Versement versement) {
        return switch (versement.etat()) {
            case PAYE -> false;
            case TRANSMIS -> true;
            case ATTENDU, DEMANDE, VALIDE, REJETE -> !versement.estNul() && !subvention.estResiliee();
        };
    }

    /** Dates the payments of one grant. */
    private record Prevision(Subvention subvention, Hypotheses hypotheses, LocalDate decision, LocalDate aujourdhui) {

        PaiementPrevu paiement(Versement versement) {
            if (versement.etat() == EtatVersement.TRANSMIS) {
                return prevu(versement, aujourdhui, MotifPrevision.TRANSMIS);
            }
            if (subvention.payable(versement.tranche())) {
                return prevu(versement, aujourdhui, MotifPrevision.CONDITIONS_REMPLIES);
            }
            return switch (versement.tranche()) {
                case AVANCE -> prevu(versement, auPlusTot(signature()), MotifPrevision.SIGNATURES_ATTENDUES);
                // The texts draw it on a timeline and give it no date (PAY-03).
                case INTERMEDIAIRE -> prevu(versement, null, MotifPrevision.SANS_DATE);
                case SOLDE -> solde(versement);
            };
        }

        private PaiementPrevu solde(Versement versement) {
            Optional<LocalDate> fin = hypotheses
                    .deploiement()
                    .map(duree -> EcheanceDeploiement.de(subvention, duree)
                            .map(EcheanceDeploiement::enVigueur)
                            .orElseGet(() -> auPlusTot(signature()).plusMonths(duree.mois())));
            if (fin.isEmpty()) {
                return prevu(versement, null, MotifPrevision.SANS_DATE);
            }
            return fin.get().isBefore(aujourdhui)
                    ? prevu(versement, aujourdhui, MotifPrevision.ECHEANCE_DEPASSEE)
                    : prevu(versement, fin.get(), MotifPrevision.FIN_DE_DEPLOIEMENT);
        }

        private LocalDate signature() {
            return subvention
                    .convention(TypeConvention.ARS_PORTEUR)
                    .flatMap(Convention::signeeLe)
                    .orElseGet(() -> decision.plusMonths(hypotheses.conventionMois()));
        }

        private LocalDate auPlusTot(LocalDate jour) {
            return jour.isBefore(aujourdhui) ? aujourdhui : jour;
        }

        private PaiementPrevu prevu(Versement versement, @Nullable LocalDate date, MotifPrevision motif) {
            return new PaiementPrevu(
                    subvention.dossier().dossierId(),
                    subvention.dossier().porteur().raisonSociale(),
                    subvention.dossier().region(),
                    subvention.dossier().campagne(),
                    versement.tranche(),
                    date,
                    motif,
                    versement.montant());
        }
    }
}
