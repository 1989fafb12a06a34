package fr.esmsnumerique.budget.enveloppe.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fold of an envelope's mouvements: what a demand is judged on. Mouvements are applied before they are durable; {@link #annuler} takes back those that were not
 * written, {@link #confirmer} keeps them. Confined to one thread.
 */
public final class EtatEnveloppe {

    private final EnveloppeId id;
    private final Soldes soldes = new Soldes();
    private final Chronologie reserve = new Chronologie();
    private final Map<String, EtatDossier> dossiers = new HashMap<>();
    private final Map<String, Mouvement> demandes = new HashMap<>();
    private final Set<Long> corriges = new HashSet<>();
    private final Cessions cessions = new Cessions();
    private final Deque<Annulation> annulations = new ArrayDeque<>();
    private @Nullable Mouvement tete;
    /** Number of the mouvement being applied. */
    private long enCours;

    public EtatEnveloppe(EnveloppeId id) {
        this.id = id;
    }

    public EnveloppeId id() {
        return id;
    }

    public Soldes soldes() {
        return soldes;
    }

    public long sequence() {
        return tete == null ? 0 : tete.sequence();
    }

    public String empreinte() {
        return tete == null ? Empreintes.ORIGINE : tete.empreinte();
    }

    public PointDeChaine tete() {
        return new PointDeChaine(sequence(), empreinte());
    }

    public Optional<Instant> derniereDecision() {
        return Optional.ofNullable(tete).map(Mouvement::decideLe);
    }

    /** Opened, and the opening was not corrected since. */
    public boolean estOuverte() {
        return soldes.de(Compte.national(Poste.CADRE)) != 0;
    }

    /** The mouvement a demand already wrote. */
    public Optional<Mouvement> dejaEcrit(String cle) {
        return Optional.ofNullable(demandes.get(cle));
    }

    public long montant(String dossier, Poste poste) {
        return soldes.duDossier(dossier, poste).stream()
                .mapToLong(Ligne::centimes)
                .sum();
    }

    public long disponible(Titulaire titulaire) {
        return soldes.duTitulaire(titulaire, Poste.DISPONIBLE).stream()
                .mapToLong(Ligne::centimes)
                .sum();
    }

    /** Reserve that could still be notified with effect on that day. */
    public long reserveDepuis(LocalDate jour) {
        return reserve.minimumDepuis(jour);
    }

    /** Owed to the dossier, that could still be paid with effect on that day. */
    public long resteAPayerDepuis(String dossier, LocalDate jour) {
        return dossier(dossier).map(d -> d.resteAPayer.minimumDepuis(jour)).orElse(0L);
    }

    /** The person fixed, alone or with others, the programming that stands. */
    public boolean aProgramme(String dossier, Auteur personne) {
        return dossier(dossier)
                .filter(d -> d.programmeurs.contains(personne.sujet()))
                .isPresent();
    }

    /** Day from which the dossier is engaged, while it is. */
    public Optional<LocalDate> engageLe(String dossier) {
        return dossier(dossier).map(d -> d.engageLe);
    }

    /** A payment of the dossier that stands, not rejected since. */
    public Optional<VersementPaye> versement(String dossier, String versement) {
        return dossier(dossier).map(d -> d.versements.get(versement));
    }

    /** Number of the last mouvement that touched the dossier. */
    public OptionalLong dernierMouvement(String dossier) {
        return dossier(dossier).stream().mapToLong(d -> d.dernierMouvement).findFirst();
    }

    private Optional<EtatDossier> dossier(String dossier) {
        return Optional.ofNullable(dossiers.get(dossier));
    }

    /** The freeze of a redeployment that is neither executed nor given up. */
    public Optional<Mouvement> gel(String redeploiement) {
        return cessions.gel(redeploiement);
    }

    /** The freeze of a redeployment, then what gave it back or executed it; empty before its first signature. */
    public List<Mouvement> mouvementsDuRedeploiement(String redeploiement) {
        return cessions.mouvements(redeploiement);
    }

    /** What a region had not engaged at the end of that day and has promised to nobody since. */
    public long cessible(Titulaire titulaire, LocalDate jour) {
        return cessions.cessible(titulaire, jour);
    }

    /** The redeployment that holds credits of the dossier frozen. */
    public String redeploiementQuiGele(String dossier) {
        return cessions.redeploiementDe(dossier);
    }

    public boolean estCorrige(long sequence) {
        return corriges.contains(sequence);
    }

    /** @throws IllegalStateException when the mouvement does not follow the last one or breaks a balance: the stream is not to be trusted */
    public void appliquer(Mouvement mouvement) {
        if (mouvement.sequence() != sequence() + 1 || !mouvement.precedente().equals(empreinte())) {
            throw new IllegalStateException("Chaîne rompue à " + mouvement.id());
        }
        enCours = mouvement.sequence();
        soldes.appliquer(mouvement.lignes());
        noter(() -> soldes.reprendre(mouvement.lignes()));
        suivreReserve(mouvement);
        mouvement.dossiers().forEach(dossier -> suivre(dossier, mouvement));
        cessions.suivre(mouvement, this::noter);
        if (mouvement.type() == TypeMouvement.CORRECTION) {
            suivreCorrection(mouvement);
        }
        demandes.put(mouvement.cle().cle(), mouvement);
        Mouvement precedent = tete;
        tete = mouvement;
        noter(() -> {
            demandes.remove(mouvement.cle().cle());
            tete = precedent;
        });
    }

    /** The mouvements applied since the last confirmation are durable. */
    public void confirmer() {
        annulations.clear();
    }

    /** Those up to this one are durable; those after may still be taken back. */
    public void confirmer(long jusqua) {
        while (!annulations.isEmpty() && annulations.getLast().sequence() <= jusqua) {
            annulations.removeLast();
        }
    }

    /** The mouvements applied since the last confirmation were not written: as if they had never been. */
    public void annuler() {
        annulerApres(0);
    }

    /** As if those after this one had never been, down to the last confirmed. */
    public void annulerApres(long sequence) {
        while (!annulations.isEmpty() && annulations.getFirst().sequence() > sequence) {
            annulations.pop().geste().run();
        }
    }

    private void suivreReserve(Mouvement mouvement) {
        Compte compte = Compte.national(Poste.RESERVE);
        varier(
                reserve,
                mouvement,
                lignesDe(mouvement, Poste.RESERVE).stream()
                        .filter(ligne -> ligne.compte().equals(compte))
                        .toList());
    }

    private void suivre(String numero, Mouvement mouvement) {
        EtatDossier dossier = dossiers.computeIfAbsent(numero, cle -> new EtatDossier());
        varier(
                dossier.resteAPayer,
                mouvement,
                lignesDe(mouvement, Poste.RESTE_A_PAYER).stream()
                        .filter(ligne -> ligne.compte().dossier().equals(numero))
                        .toList());
        Set<String> programmeurs = dossier.programmeurs;
        LocalDate engageLe = dossier.engageLe;
        long dernier = dossier.dernierMouvement;
        noter(() -> {
            dossier.programmeurs = programmeurs;
            dossier.engageLe = engageLe;
            dossier.dernierMouvement = dernier;
        });
        dossier.dernierMouvement = mouvement.sequence();
        dossier.programmeurs = programmeurs(numero, mouvement, programmeurs);
        switch (mouvement.type()) {
            case ENGAGEMENT -> dossier.engageLe = mouvement.dateEffet();
            case RETRAIT -> dossier.engageLe = montant(numero, Poste.ENGAGE) > 0 ? engageLe : null;
            case PAIEMENT -> changerVersement(dossier, mouvement, paye(mouvement));
            case REJET_PAIEMENT -> changerVersement(dossier, mouvement, null);
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

    private void changerVersement(EtatDossier dossier, Mouvement mouvement, @Nullable VersementPaye nouveau) {
        String numero = mouvement.references().lire(References.VERSEMENT).orElseThrow();
        VersementPaye ancien = dossier.versements.get(numero);
        poser(dossier, numero, nouveau);
        noter(() -> poser(dossier, numero, ancien));
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

    private void suivreCorrection(Mouvement correction) {
        long sequence = MouvementId.de(correction
                        .references()
                        .lire(References.MOUVEMENT_CORRIGE)
                        .orElseThrow())
                .sequence();
        corriges.add(sequence);
        noter(() -> corriges.remove(sequence));
    }

    private void varier(Chronologie chronologie, Mouvement mouvement, List<Ligne> lignes) {
        for (Ligne ligne : lignes) {
            chronologie.varier(mouvement.dateEffet(), ligne.centimes());
            noter(() -> chronologie.varier(mouvement.dateEffet(), -ligne.centimes()));
        }
    }

    private static List<Ligne> lignesDe(Mouvement mouvement, Poste poste) {
        return mouvement.lignes().stream()
                .filter(ligne -> ligne.compte().poste() == poste)
                .toList();
    }

    private void noter(Runnable geste) {
        annulations.push(new Annulation(enCours, geste));
    }

    /** How to take back one change of a mouvement. */
    private record Annulation(long sequence, Runnable geste) {}
}
