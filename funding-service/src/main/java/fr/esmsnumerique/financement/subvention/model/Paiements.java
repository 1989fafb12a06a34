package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Requests, transmissions and feedback of one payment. The ARS validates, the fund manager pays: the platform pays nothing itself. */
public final class Paiements {

    private final Subvention subvention;
    private final Versement versement;

    private Paiements(Subvention subvention, Versement versement) {
        this.subvention = subvention;
        this.versement = versement;
    }

    public static Optional<Paiements> de(Subvention subvention, Tranche tranche) {
        return subvention.versement(tranche).map(v -> new Paiements(subvention, v));
    }

    /** The schedule exists from the decision on. */
    public static Issue sansEcheancier() {
        return Refus.etat(
                "echeancier.decision_absente",
                "Échéancier absent",
                "L'échéancier s'établit avec la décision attributive.");
    }

    public Issue demander(LocalDate jour) {
        if (versement.etat() != EtatVersement.ATTENDU) {
            return refusDEtat("demandé");
        }
        return refusDeConditions().orElseGet(() -> accepter(v -> v.demande(jour), List.of()));
    }

    public Issue valider(LocalDate jour) {
        if (versement.etat() != EtatVersement.DEMANDE && versement.etat() != EtatVersement.REJETE) {
            return refusDEtat("validé");
        }
        return refusDeConditions().orElseGet(() -> {
            Versement apres = versement.transmis(jour);
            return accepter(v -> apres, List.of(fait("transmis", apres, Map.of())));
        });
    }

    public Issue payer(LocalDate date, LocalDate aujourdhui) {
        if (versement.etat() != EtatVersement.TRANSMIS) {
            return refusDEtat("payé");
        }
        return refusDeDate(date, aujourdhui).orElseGet(() -> {
            Versement apres = versement.paye(date);
            return accepter(v -> apres, List.of(fait("paye", apres, Map.of("datePaiement", date.toString()))));
        });
    }

    /** Also undoes a payment already recorded: the bank may send it back. */
    public Issue rejeter(LocalDate date, LocalDate aujourdhui, @Nullable String motif) {
        if (versement.etat() != EtatVersement.TRANSMIS && versement.etat() != EtatVersement.PAYE) {
            return refusDEtat("rejeté");
        }
        if (motif == null || motif.isBlank()) {
            return Refus.regle("versement.motif_requis", "Motif requis", "Indiquez le motif du rejet.");
        }
        return refusDeDate(date, aujourdhui).orElseGet(() -> {
            Map<String, Object> donnees = new LinkedHashMap<>(Map.of("dateRejet", date.toString(), "motif", motif));
            versement.payeLe().ifPresent(paye -> donnees.put("paiementDefaitLe", paye.toString()));
            Versement apres = versement.rejete(motif);
            return accepter(v -> apres, List.of(fait("rejete", apres, donnees)));
        });
    }

    private Optional<Issue> refusDeConditions() {
        List<String> manques = subvention.conditions(versement.tranche()).stream()
                .filter(c -> !c.satisfaite())
                .map(c -> c.libelle() + " : " + c.raison())
                .toList();
        return manques.isEmpty()
                ? Optional.empty()
                : Optional.of(Refus.etat("versement.conditions", "Versement non payable", String.join(" ", manques)));
    }

    private Optional<Issue> refusDeDate(LocalDate date, LocalDate aujourdhui) {
        LocalDate transmis = versement.transmisLe();
        boolean admise = !date.isAfter(aujourdhui) && transmis != null && !date.isBefore(transmis);
        return admise
                ? Optional.empty()
                : Optional.of(Refus.regle(
                        "versement.date",
                        "Date invalide",
                        "La date du retour se situe entre la transmission et aujourd'hui."));
    }

    private Issue refusDEtat(String participe) {
        return Refus.etat(
                "versement.etat",
                "Opération impossible",
                "Le versement est " + versement.etat().libelle() + " : il ne peut pas être " + participe + ".");
    }

    private Fait fait(String participe, Versement apres, Map<String, Object> donnees) {
        return Fait.versement(participe, subvention, apres, donnees);
    }

    private Issue accepter(UnaryOperator<Versement> changement, List<Fait> faits) {
        return new Issue.Acceptee(subvention.avecVersement(versement.tranche(), changement), faits);
    }
}
