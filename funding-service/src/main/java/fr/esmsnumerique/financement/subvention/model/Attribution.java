package fr.esmsnumerique.financement.subvention.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a computed grant becomes a granted one: its amount is fixed by an instructor, then granted by a decision maker; the texts do not ask for two persons. */
public final class Attribution {

    private final Subvention subvention;

    private Attribution(Subvention subvention) {
        this.subvention = subvention;
    }

    public static Attribution de(Subvention subvention) {
        return new Attribution(subvention);
    }

    /** The instructor fixes the computed amount; what the texts leave to a person needs a written reason. */
    public Issue arreter(Agent agent, Instant instant, @Nullable String motif) {
        Optional<Validation> deja = subvention.validationEventuelle();
        if (deja.isPresent()) {
            return Refus.etat(
                    "financement.deja_arrete",
                    "Montant déjà arrêté",
                    "Le montant a déjà été arrêté par " + deja.get().par().nom() + ".");
        }
        if (subvention.retenu().total().estNul()) {
            return Refus.regle(
                    "financement.montant_nul",
                    "Montant nul",
                    "Aucune ligne ne donne lieu à financement : rien ne peut être arrêté.");
        }
        if (!subvention.calcul().points().isEmpty() && (motif == null || motif.isBlank())) {
            return Refus.regle(
                    "financement.motif_requis",
                    "Motif requis",
                    "Des points restent à instruire ("
                            + String.join(
                                    ", ",
                                    subvention.calcul().points().stream()
                                            .map(p -> p.code())
                                            .distinct()
                                            .toList())
                            + ") : indiquez le motif de votre choix.");
        }
        Subvention apres = subvention
                .modifier()
                .validation(new Validation(agent, instant, motif))
                .copie();
        return new Issue.Acceptee(apres, List.of(Fait.arrete(apres)));
    }

    /** The decision maker grants the fixed amount; its date is the server's. */
    public Issue decider(Agent agent, LocalDate jour) {
        if (subvention.validationEventuelle().isEmpty()) {
            return Refus.etat(
                    "decision.financement_non_arrete",
                    "Montant non arrêté",
                    "Un instructeur doit d'abord arrêter le montant.");
        }
        Optional<Decision> deja = subvention.decisionEventuelle();
        if (deja.isPresent()) {
            return Refus.etat(
                    "decision.deja_prise",
                    "Décision déjà prise",
                    "La décision " + deja.get().reference() + " a été prise le "
                            + Dates.format(deja.get().date()) + ".");
        }
        Decision prise = new Decision(reference(jour), jour, subvention.retenu().total(), agent);
        List<Versement> echeancier = subvention.retenu().tranches().stream()
                .map(t -> Versement.attendu(t.tranche(), t.montant()))
                .toList();
        Subvention apres =
                subvention.modifier().decision(prise).versements(echeancier).copie();
        return new Issue.Acceptee(apres, List.of(Fait.decide(prise)));
    }

    /** One decision per file, hence a number that needs no counter: {@code DA-2025-27-0001} for file {@code G25-27-0001}. */
    private String reference(LocalDate jour) {
        return "DA-" + jour.getYear()
                + subvention
                        .dossier()
                        .dossierId()
                        .substring(subvention.dossier().dossierId().indexOf('-'));
    }
}
