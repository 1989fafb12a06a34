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
import org.jspecify.annotations.Nullable;

/**
 * Fold of an envelope's mouvements: what a demand is judged on. Mouvements are applied before they are durable; {@link #annuler} takes back those that were not
 * written, {@link #confirmer} keeps them. Confined to one thread.
 */
public final class EtatEnveloppe {

    private final EnveloppeId id;
    private final Soldes soldes = new Soldes();
    private final Chronologie reserve = new Chronologie();
    private final SuiviDesDossiers dossiers = new SuiviDesDossiers(soldes);
    private final Map<String, Mouvement> demandes = new HashMap<>();
    private final Set<Long> corriges = new HashSet<>();
    private final Cessions cessions = new Cessions();
    private final Deque<Annulation> annulations = new ArrayDeque<>();
    private @Nullable Mouvement tete;
    /** Number of the opening that stands, 0 when there is none. */
    private long ouverture;
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

    /** An opening stands: it was not corrected since. */
    public boolean aUneOuverture() {
        return ouverture != 0;
    }

    /** Credits were opened or carried over to it. */
    public boolean estOuverte() {
        return soldes.de(Compte.national(Poste.CADRE)) != 0;
    }

    /** The mouvement a demand already wrote. */
    public Optional<Mouvement> dejaEcrit(String cle) {
        return Optional.ofNullable(demandes.get(cle));
    }

    public long montant(String dossier, Poste poste) {
        return dossiers.montant(dossier, poste);
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
        return dossiers.resteAPayerDepuis(dossier, jour);
    }

    /** The person fixed, alone or with others, the programming that stands. */
    public boolean aProgramme(String dossier, Auteur personne) {
        return dossiers.aProgramme(dossier, personne);
    }

    /** Day from which the dossier is engaged, while it is. */
    public Optional<LocalDate> engageLe(String dossier) {
        return dossiers.engageLe(dossier);
    }

    /** A payment of the dossier that stands, not rejected since. */
    public Optional<VersementPaye> versement(String dossier, String versement) {
        return dossiers.versement(dossier, versement);
    }

    /** Number of the last mouvement that touched the dossier. */
    public OptionalLong dernierMouvement(String dossier) {
        return dossiers.dernierMouvement(dossier);
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
        dossiers.suivre(mouvement, this::noter);
        cessions.suivre(mouvement, this::noter);
        if (mouvement.type() == TypeMouvement.CORRECTION) {
            suivreCorrection(mouvement);
        } else if (mouvement.type() == TypeMouvement.OUVERTURE) {
            poserOuverture(mouvement.sequence());
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
        reserve.suivre(mouvement, ligne -> ligne.compte().equals(compte), this::noter);
    }

    private void suivreCorrection(Mouvement correction) {
        long sequence = MouvementId.de(correction
                        .references()
                        .lire(References.MOUVEMENT_CORRIGE)
                        .orElseThrow())
                .sequence();
        corriges.add(sequence);
        noter(() -> corriges.remove(sequence));
        if (sequence == ouverture) {
            poserOuverture(0);
        }
    }

    private void poserOuverture(long nouvelle) {
        long avant = ouverture;
        ouverture = nouvelle;
        noter(() -> ouverture = avant);
    }

    private void noter(Runnable geste) {
        annulations.push(new Annulation(enCours, geste));
    }

    /** How to take back one change of a mouvement. */
    private record Annulation(long sequence, Runnable geste) {}
}
