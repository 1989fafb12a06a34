package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Agreements of a grant: established after the decision, signed after the engagement, gated by the candidacy of AHI solutions (W7, W8, SOL-09). */
public final class Signatures {

    private final Subvention subvention;

    private Signatures(Subvention subvention) {
        this.subvention = subvention;
    }

    public static Signatures de(Subvention subvention) {
        return new Signatures(subvention);
    }

    public Issue etablir(TypeConvention type, LocalDate jour) {
        Optional<Decision> decision = subvention.decisionEventuelle();
        if (decision.isEmpty()) {
            return Refus.etat(
                    "convention.decision_absente",
                    "Décision absente",
                    "La convention s'établit après la décision attributive.");
        }
        if (subvention.convention(type).isPresent()) {
            return Refus.etat(
                    "convention.existe", "Convention déjà établie", "Cette convention existe déjà pour ce dossier.");
        }
        boolean groupement = subvention.dossier().projet().estGroupement();
        if (type == TypeConvention.PARTENARIAT && !groupement) {
            return Refus.regle(
                    "convention.organisme_unique",
                    "Un seul organisme",
                    "Une convention de partenariat lie plusieurs organismes gestionnaires.");
        }
        Convention convention = new Convention(
                type, jour, parties(type), List.of(), null, CodeVerification.de(subvention, type, jour), null);
        return new Issue.Acceptee(subvention.avecConvention(convention), List.of());
    }

    private List<String> parties(TypeConvention type) {
        return switch (type) {
            case ARS_PORTEUR -> List.of(Convention.ARS, Convention.PORTEUR);
            case PARTENARIAT ->
                subvention.dossier().projet().organismes().stream()
                        .map(o -> o.numero())
                        .toList();
        };
    }

    /**
     * @param signees parties that sign now
     * @param regle condition on AHI establishments in force today
     * @param candidateDepuis day since which the solution is a candidate, or referenced; absent if it is neither
     */
    public Issue signer(
            TypeConvention type,
            List<String> signees,
            Agent agent,
            String qualite,
            LocalDate jour,
            RegleAhi regle,
            @Nullable LocalDate candidateDepuis) {
        Convention convention = subvention.convention(type).orElseThrow();
        Optional<Issue> refus = refusDEtat(convention, signees);
        if (refus.isPresent()) {
            return refus.get();
        }
        List<Signature> nouvelles = new ArrayList<>();
        signees.forEach(partie -> nouvelles.add(new Signature(partie, agent, qualite, jour)));
        Convention apres = convention.avec(nouvelles);
        if (!apres.estSignee()) {
            return new Issue.Acceptee(subvention.avecConvention(apres), List.of());
        }
        if (type == TypeConvention.ARS_PORTEUR && bloqueeParAhi(regle, jour, candidateDepuis)) {
            return Refus.regle(
                    "convention.ahi_solution_non_candidate",
                    "Solution non candidate",
                    "Le groupement compte des ESSMS AHI : la solution doit être candidate au référencement Ségur au plus tard à la date de signature ("
                            + regle.reference().citation() + ").");
        }
        return subvention.avecConvention(apres).annoncerPayables(List.of(Fait.signee(subvention, apres)));
    }

    /** Ends an agreement for a reason; what was paid stays paid, nothing more is payable on it. */
    public Issue resilier(TypeConvention type, Resiliation fin) {
        Convention convention = subvention.convention(type).orElseThrow();
        if (convention.resiliationEventuelle().isPresent()) {
            return Refus.etat(
                    "convention.deja_resiliee", "Convention déjà résiliée", "La convention est déjà résiliée.");
        }
        if (!convention.estSignee()) {
            return Refus.etat(
                    "convention.non_signee",
                    "Convention non signée",
                    "Seule une convention signée par toutes les parties se résilie ; celle-ci attend "
                            + String.join(", ", convention.attendues()) + ".");
        }
        Convention apres = convention.avec(fin);
        return new Issue.Acceptee(subvention.avecConvention(apres), List.of(Fait.resiliee(apres, fin)));
    }

    private Optional<Issue> refusDEtat(Convention convention, List<String> signees) {
        Optional<Engagement> engagement = subvention.engagementEventuel();
        if (engagement.isEmpty()) {
            return Optional.of(Refus.etat(
                    "convention.engagement_absent",
                    "Crédits non engagés",
                    "Les crédits doivent être engagés avant toute signature."));
        }
        if (!engagement.get().montant().equals(subvention.retenu().total())) {
            return Optional.of(
                    Refus.etat(
                            "convention.engagement_different",
                            "Engagement d'un autre montant",
                            "Le montant engagé diffère du montant attribué, or l'engagement se fait en une fois pour toute la subvention."));
        }
        if (convention.resiliationEventuelle().isPresent()) {
            return Optional.of(Refus.etat(
                    "convention.deja_resiliee", "Convention résiliée", "Une convention résiliée ne se signe plus."));
        }
        if (convention.estSignee()) {
            return Optional.of(Refus.etat(
                    "convention.deja_signee", "Convention déjà signée", "Toutes les parties ont déjà signé."));
        }
        if (signees.stream().anyMatch(convention::aSigne)) {
            return Optional.of(Refus.etat(
                    "convention.partie_deja_signataire", "Déjà signée par cette partie", "Cette partie a déjà signé."));
        }
        if (signees.isEmpty() || !convention.parties().containsAll(signees)) {
            return Optional.of(Refus.regle(
                    "convention.organisme_inconnu",
                    "Partie inconnue",
                    "Indiquez des parties à cette convention : " + String.join(", ", convention.attendues()) + "."));
        }
        return Optional.empty();
    }

    private boolean bloqueeParAhi(RegleAhi regle, LocalDate jour, @Nullable LocalDate candidateDepuis) {
        boolean concerne = subvention.dossier().projet().essms().stream().anyMatch(regle::concerne);
        return concerne && (candidateDepuis == null || candidateDepuis.isAfter(jour));
    }
}
