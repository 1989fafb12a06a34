package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Versement.RetourRecu;
import fr.esmsnumerique.kernel.Montant;
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
        return refusDeConditions().orElseGet(() -> accepter(v -> v.valide(jour), List.of()));
    }

    /** The ARS sends the request back to its carrier, as long as the fund manager does not hold it. */
    public Issue renvoyer(String motif) {
        EtatVersement etat = versement.etat();
        if (etat != EtatVersement.DEMANDE && etat != EtatVersement.VALIDE && etat != EtatVersement.REJETE) {
            return refusDEtat("renvoyé");
        }
        if (motif.isBlank()) {
            return motifRequis("Indiquez ce que le porteur doit corriger.");
        }
        Versement apres = versement.renvoye(motif);
        // A request may be sent back several times between two transmissions: each is a fact of its own.
        Fait fait = fait("renvoye", apres, Map.of("motif", motif))
                .distingue(Integer.toString(apres.renvois().size()));
        return accepter(v -> apres, List.of(fait));
    }

    /** A batch takes it; the batch interrupted by a failure and taken up again changes nothing to what it already took. */
    public Issue transmettre(String lot, Montant attendu, LocalDate jour) {
        if (versement.etat() == EtatVersement.TRANSMIS
                && versement.dernierLot().filter(lot::equals).isPresent()) {
            return new Issue.SansEffet(subvention);
        }
        if (versement.etat() != EtatVersement.VALIDE) {
            return refusDEtat("transmis");
        }
        if (!versement.montant().equals(attendu)) {
            return Refus.etat(
                    "versement.montant_change",
                    "Montant changé",
                    "Le montant du versement a changé pendant la préparation du lot : transmettez-le dans un autre lot.");
        }
        return refusDeConditions().orElseGet(() -> {
            Versement apres = versement.transmis(lot, jour);
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
            return motifRequis("Indiquez le motif du rejet.");
        }
        return refusDeDate(date, aujourdhui).orElseGet(() -> {
            Map<String, Object> donnees = new LinkedHashMap<>(Map.of("dateRejet", date.toString(), "motif", motif));
            versement.payeLe().ifPresent(paye -> donnees.put("paiementDefaitLe", paye.toString()));
            Versement apres = versement.rejete(motif, date);
            return accepter(v -> apres, List.of(fait("rejete", apres, donnees)));
        });
    }

    /**
     * One line of the fund manager's file: it answers one transmission, for one amount. The answer already known changes nothing.
     *
     * @param tentative transmission it answers
     */
    public Issue recevoirRetour(Retour retour, int tentative, LocalDate aujourdhui) {
        if (versement.connait(new RetourRecu(tentative, retour.paye(), retour.date(), retour.montant()))) {
            return new Issue.SansEffet(subvention);
        }
        if (tentative != versement.tentatives()) {
            return Refus.etat(
                    "retour.reference",
                    "Autre transmission",
                    "La référence est celle de la transmission n° " + tentative + ", la dernière est la n° "
                            + versement.tentatives() + ".");
        }
        if (!retour.montant().equals(versement.montant())) {
            return Refus.regle(
                    "retour.montant",
                    "Autre montant",
                    "Le montant transmis est " + Euros.format(versement.montant()) + ", le fichier dit "
                            + Euros.format(retour.montant()) + " : demandez au gestionnaire de corriger la ligne.");
        }
        return retour.paye() ? payer(retour.date(), aujourdhui) : rejeter(retour.date(), aujourdhui, retour.motif());
    }

    private static Issue motifRequis(String detail) {
        return Refus.regle("versement.motif_requis", "Motif requis", detail);
    }

    private Optional<Issue> refusDeConditions() {
        if (versement.estNul()) {
            return Optional.of(Refus.etat(
                    "versement.montant_nul",
                    "Rien à verser",
                    "Un avenant a ramené ce versement à zéro : il n'y a rien à payer."));
        }
        List<String> manques = subvention.conditions(versement.tranche()).stream()
                .filter(c -> !c.satisfaite())
                .map(c -> c.libelle() + " : " + c.raison())
                .toList();
        return manques.isEmpty()
                ? Optional.empty()
                : Optional.of(Refus.etat(
                        "versement.conditions",
                        "Versement non payable",
                        String.join(" ", manques),
                        subvention.regles().de(versement.tranche()).texteConditions()));
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
