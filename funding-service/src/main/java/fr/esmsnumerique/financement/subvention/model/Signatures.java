package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agreements of a grant: drafted after the decision, sent for signature, signed after the engagement, gated by what the solution is that day (W7, W8, SOL-06, SOL-09). */
public final class Signatures {

    private final Subvention subvention;

    private Signatures(Subvention subvention) {
        this.subvention = subvention;
    }

    public static Signatures de(Subvention subvention) {
        return new Signatures(subvention);
    }

    /** A draft, which the parties may read and nobody may sign. */
    public Issue preparer(TypeConvention type, LocalDate jour) {
        Optional<Decision> decision = subvention.decisionEventuelle();
        if (decision.isEmpty()) {
            return Refus.etat(
                    "convention.decision_absente",
                    "Décision absente",
                    "La convention se prépare après la décision attributive.");
        }
        if (subvention.convention(type).isPresent()) {
            return Refus.etat(
                    "convention.existe", "Convention déjà préparée", "Cette convention existe déjà pour ce dossier.");
        }
        boolean groupement = subvention.dossier().projet().estGroupement();
        if (type == TypeConvention.PARTENARIAT && !groupement) {
            return Refus.regle(
                    "convention.organisme_unique",
                    "Un seul organisme",
                    "Une convention de partenariat lie plusieurs organismes gestionnaires.");
        }
        return accepter(Convention.projet(type, jour, parties(type)));
    }

    /** Sends the draft for signature: it bears that day, and the code of what it says. */
    public Issue etablir(TypeConvention type, LocalDate jour) {
        Convention projet = subvention.convention(type).orElseThrow();
        if (projet.etat() != EtatConvention.PROJET) {
            return Refus.etat(
                    "convention.deja_etablie",
                    "Convention déjà établie",
                    "Seul un projet s'envoie à la signature ; cette convention est "
                            + projet.etat().libelle() + ".");
        }
        return accepter(projet.etablie(jour, CodeVerification.de(subvention, type, jour)));
    }

    private Issue accepter(Convention convention) {
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
     * @param signataire who signs, in what function, and the reason given if any
     * @param verrous what the solution must be today
     */
    public Issue signer(
            TypeConvention type,
            List<String> signees,
            Signataire signataire,
            LocalDate jour,
            VerrousDeSignature verrous) {
        Convention convention = subvention.convention(type).orElseThrow();
        Optional<Issue> refus = refusDEtat(convention, signees);
        if (refus.isPresent()) {
            return refus.get();
        }
        Convention apres = convention.avec(signees.stream()
                .distinct()
                .map(partie -> signataire.signe(partie, jour))
                .toList());
        Optional<Issue> verrou = verrous.refus(apres, subvention.dossier().projet(), jour);
        if (verrou.isPresent()) {
            return verrou.get();
        }
        if (!apres.estSignee()) {
            return accepter(apres);
        }
        return Payables.annoncer(subvention.avecConvention(apres), List.of(Fait.signee(subvention, apres)));
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
                    "Seule une convention signée par toutes les parties se résilie ; celle-ci est "
                            + convention.etat().libelle() + ", signatures attendues : "
                            + String.join(", ", convention.attendues()) + ".");
        }
        Convention apres = convention.avec(fin);
        return new Issue.Acceptee(subvention.avecConvention(apres), List.of(Fait.resiliee(apres, fin)));
    }

    private Optional<Issue> refusDEtat(Convention convention, List<String> signees) {
        if (convention.etat() == EtatConvention.PROJET) {
            return Optional.of(Refus.etat(
                    "convention.en_projet",
                    "Convention en projet",
                    "Un projet de convention ne se signe pas : l'ARS l'envoie d'abord à la signature."));
        }
        Optional<Engagement> engagement = subvention.engagementEventuel();
        if (engagement.isEmpty()) {
            return Optional.of(Refus.etat(
                    "convention.engagement_absent",
                    "Crédits non engagés",
                    "Les crédits doivent être engagés avant toute signature : l'ARS les engage, puis signe.",
                    subvention.regles().engagement()));
        }
        if (!engagement.get().montant().equals(subvention.montantEnVigueur())) {
            return Optional.of(Refus.etat(
                    "convention.engagement_different",
                    "Engagement d'un autre montant",
                    "Le montant engagé diffère du montant attribué, or l'engagement se fait en une fois pour toute la subvention : retirez-le et engagez le montant attribué.",
                    subvention.regles().engagement()));
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
}
