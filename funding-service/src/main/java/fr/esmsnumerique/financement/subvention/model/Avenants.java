package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.CalculSubvention;
import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Amendments of a grant. The credits are engaged once for the whole grant (BUD-02): an amendment lowers it or spreads it otherwise, it never raises it; an establishment
 * that joins goes through another application, where its eligibility is examined.
 */
public final class Avenants {

    private final Subvention subvention;

    private Avenants(Subvention subvention) {
        this.subvention = subvention;
    }

    public static Avenants de(Subvention subvention) {
        return new Avenants(subvention);
    }

    /** @param bareme scale of the grant's first computation: an amendment does not change the values agreed on */
    public Issue preparer(DemandeAvenant demande, Bareme bareme, Agent par, LocalDate jour) {
        Optional<Issue> refus = refusDOuverture().or(() -> refusDePerimetre(demande));
        if (refus.isPresent()) {
            return refus.get();
        }
        int numero = subvention.avenants().size() + 1;
        ProjetAFinancer projet = perimetre(demande.essmsRetires(), numero);
        Calcul calcul = CalculSubvention.calculer(projet, bareme);
        Montant avant = subvention.montantEnVigueur();
        boolean memeProjet = demande.essmsRetires().isEmpty();
        return switch (MontantAvenant.de(subvention, calcul, memeProjet, demande.montantDonne())) {
            case MontantAvenant.Refuse(Issue motif) -> motif;
            case MontantAvenant.Retenu(Montant montant) ->
                switch (EcheancierAvenant.de(subvention, montant, demande.echeancier())) {
                    case EcheancierAvenant.Refuse(Issue motif) -> motif;
                    case EcheancierAvenant.Fixe(var echeancier) -> {
                        if (memeProjet
                                && subvention.echeancierEnVigueur().equals(EcheancierAvenant.montants(echeancier))) {
                            yield refus(
                                    "avenant.sans_objet",
                                    "Avenant sans objet",
                                    "Il ne change ni les ESSMS, ni le montant, ni les versements : indiquez ce qui change.");
                        }
                        yield accepter(new Avenant(
                                numero,
                                demande.essmsRetires().stream().sorted().toList(),
                                projet,
                                calcul,
                                avant,
                                montant,
                                echeancier,
                                demande.motif(),
                                par,
                                jour,
                                null,
                                null,
                                List.of(),
                                null));
                    }
                };
        };
    }

    /** Ready to be signed: its content is fixed, its code printed. */
    public Issue etablir(int numero, LocalDate jour) {
        Avenant avenant = avenant(numero);
        if (avenant.etat() != EtatAvenant.PROJET) {
            return refusDEtat(avenant, "s'établit");
        }
        return refusDOuvertureSauf(avenant)
                .or(() -> refusDePaiement(avenant))
                .orElseGet(() -> accepter(avenant.etabli(jour, CodeVerification.de(subvention, avenant, jour))));
    }

    public Issue signer(int numero, String partie, Signataire signataire, LocalDate jour) {
        Avenant avenant = avenant(numero);
        if (avenant.etat() != EtatAvenant.A_SIGNER) {
            return refusDEtat(avenant, "se signe");
        }
        if (!avenant.attendues().contains(partie)) {
            return Refus.etat(
                    "avenant.partie_deja_signataire", "Déjà signé par cette partie", "Cette partie a déjà signé.");
        }
        Optional<Issue> refus = refusDOuvertureSauf(avenant).or(() -> refusDePaiement(avenant));
        if (refus.isPresent()) {
            return refus.get();
        }
        Avenant apres = avenant.signe(signataire.signe(partie, jour));
        Subvention modifiee = subvention.avecAvenant(apres);
        if (apres.etat() != EtatAvenant.SIGNE) {
            return new Issue.Acceptee(modifiee, List.of());
        }
        return Payables.annoncer(
                modifiee.avecEcheancier(apres.echeancier()), List.of(FaitAvenant.signe(subvention, apres)));
    }

    /** The parties give it up; the number is not used again. */
    public Issue abandonner(int numero, String motif) {
        Avenant avenant = avenant(numero);
        return avenant.estOuvert() ? accepter(avenant.abandonne(motif)) : refusDEtat(avenant, "s'abandonne");
    }

    private Avenant avenant(int numero) {
        return subvention.avenant(numero).orElseThrow();
    }

    private Issue accepter(Avenant avenant) {
        return new Issue.Acceptee(subvention.avecAvenant(avenant), List.of());
    }

    private Optional<Issue> refusDOuverture() {
        Optional<Avenant> ouvert =
                subvention.avenants().stream().filter(Avenant::estOuvert).findFirst();
        return ouvert.map(a -> Refus.etat(
                        "avenant.en_cours",
                        "Avenant en cours",
                        "L'avenant n° " + a.numero() + " n'est pas signé : signez-le ou abandonnez-le d'abord."))
                .or(this::refusDeConvention);
    }

    private Optional<Issue> refusDOuvertureSauf(Avenant avenant) {
        return refusDeConvention().or(() -> refusDEngagement(avenant.montant()));
    }

    private Optional<Issue> refusDeConvention() {
        boolean enVigueur = subvention
                .convention(TypeConvention.ARS_PORTEUR)
                .filter(Convention::estEnVigueur)
                .isPresent();
        return enVigueur
                ? Optional.empty()
                : Optional.of(Refus.etat(
                        "avenant.convention_non_signee",
                        "Convention non signée",
                        "Un avenant modifie une convention ARS–porteur signée et non résiliée."));
    }

    private Optional<Issue> refusDEngagement(Montant montant) {
        boolean suffit = subvention
                .engagementEventuel()
                .filter(e -> e.montant().compareTo(montant) >= 0)
                .isPresent();
        return suffit
                ? Optional.empty()
                : Optional.of(Refus.etat(
                        "avenant.engagement_insuffisant",
                        "Engagement insuffisant",
                        "Les crédits encore engagés sont inférieurs à " + Euros.format(montant)
                                + " : abandonnez l'avenant et préparez-en un à la hauteur de l'engagement.",
                        subvention.regles().engagement()));
    }

    /** A payment may have left since the amendment was prepared. */
    private Optional<Issue> refusDePaiement(Avenant avenant) {
        return EcheancierAvenant.respecteLeVerse(subvention, avenant.echeancier())
                ? Optional.empty()
                : Optional.of(
                        Refus.etat(
                                "avenant.versement_parti",
                                "Versement transmis depuis",
                                "Un versement a été transmis depuis la préparation de l'avenant : abandonnez-le et préparez-en un autre."));
    }

    private Optional<Issue> refusDePerimetre(DemandeAvenant demande) {
        Set<String> finances = subvention.projetEnVigueur().financables().stream()
                .map(EssmsProjet::numeroFiness)
                .collect(Collectors.toSet());
        List<String> inconnus = demande.inconnus(finances);
        if (!inconnus.isEmpty()) {
            return Optional.of(refus(
                    "avenant.essms_inconnu",
                    "ESSMS inconnu",
                    "Ces ESSMS ne sont pas financés par le projet : " + String.join(", ", inconnus)
                            + ". Un ESSMS s'ajoute par un autre dossier, où son éligibilité est examinée."));
        }
        return finances.equals(demande.essmsRetires())
                ? Optional.of(
                        refus(
                                "avenant.perimetre_vide",
                                "Plus aucun ESSMS",
                                "Un avenant laisse au moins un ESSMS financé : pour mettre fin au projet, résiliez la convention."))
                : Optional.empty();
    }

    private ProjetAFinancer perimetre(Set<String> retires, int numero) {
        return subvention
                .projetEnVigueur()
                .sans(
                        essms -> essms.estFinancable() && retires.contains(essms.numeroFiness()),
                        MontantAvenant.retrait(numero));
    }

    private static Issue refusDEtat(Avenant avenant, String verbe) {
        return Refus.etat(
                "avenant.etat",
                "Opération impossible",
                "L'avenant n° " + avenant.numero() + " est " + libelle(avenant.etat()) + " : il ne " + verbe
                        + " plus.");
    }

    private static String libelle(EtatAvenant etat) {
        return switch (etat) {
            case PROJET -> "en projet, à établir";
            case A_SIGNER -> "à signer";
            case SIGNE -> "signé";
            case ABANDONNE -> "abandonné";
        };
    }

    private static Issue refus(String code, String titre, String detail) {
        return Refus.regle(code, titre, detail);
    }
}
