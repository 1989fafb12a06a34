package fr.esmsnumerique.budget.enveloppe.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an envelope's mouvements say of each dossier beyond its balances: who programmed it, since when it is engaged, what was paid. Confined to one thread. */
final class SuiviDesDossiers {

    private final Soldes soldes;
    private final Map<String, EtatDossier> dossiers = new HashMap<>();

    /** @param soldes those of the envelope, up to date when a mouvement is followed */
    SuiviDesDossiers(Soldes soldes) {
        this.soldes = soldes;
    }

    long montant(String dossier, Poste poste) {
        return soldes.montant(dossier, poste);
    }

    long resteAPayerDepuis(String dossier, LocalDate jour) {
        return dossier(dossier).map(d -> d.resteAPayer.minimumDepuis(jour)).orElse(0L);
    }

    boolean aProgramme(String dossier, Auteur personne) {
        return dossier(dossier)
                .filter(d -> d.programmeurs.contains(personne.sujet()))
                .isPresent();
    }

    Optional<LocalDate> engageLe(String dossier) {
        return dossier(dossier).map(d -> d.engageLe);
    }

    Optional<VersementPaye> versement(String dossier, String versement) {
        return dossier(dossier).map(d -> d.versements.get(versement));
    }

    OptionalLong dernierMouvement(String dossier) {
        return dossier(dossier).stream().mapToLong(d -> d.dernierMouvement).findFirst();
    }

    private Optional<EtatDossier> dossier(String dossier) {
        return Optional.ofNullable(dossiers.get(dossier));
    }

    /** @param noter takes how to undo each change */
    void suivre(Mouvement mouvement, Consumer<Runnable> noter) {
        mouvement.dossiers().forEach(dossier -> suivre(dossier, mouvement, noter));
    }

    private void suivre(String numero, Mouvement mouvement, Consumer<Runnable> noter) {
        EtatDossier dossier = dossiers.computeIfAbsent(numero, cle -> new EtatDossier());
        dossier.resteAPayer.suivre(
                mouvement,
                ligne -> ligne.compte().poste() == Poste.RESTE_A_PAYER
                        && ligne.compte().dossier().equals(numero),
                noter);
        Set<String> programmeurs = dossier.programmeurs;
        LocalDate engageLe = dossier.engageLe;
        long dernier = dossier.dernierMouvement;
        noter.accept(() -> {
            dossier.programmeurs = programmeurs;
            dossier.engageLe = engageLe;
            dossier.dernierMouvement = dernier;
        });
        dossier.dernierMouvement = mouvement.sequence();
        dossier.programmeurs = programmeurs(numero, mouvement, programmeurs);
        switch (mouvement.type()) {
            case ENGAGEMENT -> dossier.engageLe = mouvement.dateEffet();
            case RETRAIT -> dossier.engageLe = montant(numero, Poste.ENGAGE) > 0 ? engageLe : null;
            case PAIEMENT -> changerVersement(dossier, mouvement, paye(mouvement), noter);
            case REJET_PAIEMENT -> changerVersement(dossier, mouvement, null, noter);
            case OUVERTURE,
                    NOTIFICATION_AE,
                    PROGRAMMATION,
                    DEPROGRAMMATION,
                    GEL,
                    DEGEL,
                    REDEPLOIEMENT,
                    CLOTURE,
                    REPORT,
                    CORRECTION -> {}
        }
    }

    /** A change of programming adds its author to those before; frozen credits are still programmed, and may come back. */
    private Set<String> programmeurs(String dossier, Mouvement mouvement, Set<String> avant) {
        if (montant(dossier, Poste.PROGRAMME) + montant(dossier, Poste.GELE) == 0) {
            return Set.of();
        }
        boolean change =
                mouvement.type() == TypeMouvement.PROGRAMMATION || mouvement.type() == TypeMouvement.DEPROGRAMMATION;
        return change
                ? Stream.concat(avant.stream(), Stream.of(mouvement.auteur().sujet()))
                        .collect(Collectors.toUnmodifiableSet())
                : avant;
    }

    private static void changerVersement(
            EtatDossier dossier, Mouvement mouvement, @Nullable VersementPaye nouveau, Consumer<Runnable> noter) {
        String numero = mouvement.references().lire(References.VERSEMENT).orElseThrow();
        VersementPaye ancien = dossier.versements.get(numero);
        poser(dossier, numero, nouveau);
        noter.accept(() -> poser(dossier, numero, ancien));
    }

    private static void poser(EtatDossier dossier, String versement, @Nullable VersementPaye valeur) {
        if (valeur == null) {
            dossier.versements.remove(versement);
        } else {
            dossier.versements.put(versement, valeur);
        }
    }

    private static VersementPaye paye(Mouvement mouvement) {
        Tranche tranche =
                Tranche.valueOf(mouvement.references().lire(References.TRANCHE).orElseThrow());
        return new VersementPaye(tranche, mouvement.montantCentimes(), mouvement.dateEffet());
    }
}
