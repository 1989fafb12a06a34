package fr.esmsnumerique.budget.exports.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An export of one person.
 *
 * @param proprietaire subject of who asked, the only one who reads it
 * @param avancement lines written so far, and how many there will be
 * @param arretDemande its owner asked it to stop
 * @param finiLe absent while it runs
 * @param fichier absent until it is ready
 * @param erreur reason of a failure, else empty
 */
public record Export(
        String id,
        String proprietaire,
        DemandeDExport demande,
        Etat etat,
        Instant demandeLe,
        int reprises,
        Avancement avancement,
        boolean arretDemande,
        @Nullable Instant finiLe,
        @Nullable Fichier fichier,
        String erreur) {

    /** Most recent first. */
    public static final Comparator<Export> ORDRE =
            Comparator.comparing(Export::demandeLe).thenComparing(Export::id).reversed();

    public enum Etat {
        EN_COURS,
        PRET,
        ANNULE,
        ECHOUE,
        EXPIRE
    }

    /** @param total 0 while it is not known */
    public record Avancement(long lignes, long total) {

        public static final Avancement NUL = new Avancement(0, 0);
    }

    /**
     * The file it made.
     *
     * @param dernierJour last day it may be downloaded
     */
    public record Fichier(String nom, long taille, String sha256, LocalDate dernierJour) {}

    public static Export demande(String id, String proprietaire, DemandeDExport demande, Instant instant) {
        return new Export(id, proprietaire, demande, Etat.EN_COURS, instant, 0, Avancement.NUL, false, null, null, "");
    }

    public Optional<Fichier> fichierEventuel() {
        return Optional.ofNullable(fichier);
    }

    /** Where it is on that day: a file past its last day is no longer there. */
    public Etat etatAu(LocalDate jour) {
        return etat == Etat.PRET
                        && fichierEventuel()
                                .filter(f -> jour.isAfter(f.dernierJour()))
                                .isPresent()
                ? Etat.EXPIRE
                : etat;
    }

    public boolean peutReprendre() {
        return etat == Etat.ECHOUE || etat == Etat.ANNULE;
    }

    public Export reprise() {
        return new Export(
                id,
                proprietaire,
                demande,
                Etat.EN_COURS,
                demandeLe,
                reprises + 1,
                Avancement.NUL,
                false,
                null,
                null,
                "");
    }

    public Export pret(Instant instant, Fichier produit, Avancement fin) {
        return fini(Etat.PRET, instant, produit, fin, "");
    }

    /** Not made: its owner asked it to stop, or something else kept it from being made. */
    public Export manque(Instant instant, String raison) {
        return arretDemande
                ? fini(Etat.ANNULE, instant, null, avancement, "")
                : fini(Etat.ECHOUE, instant, null, avancement, raison);
    }

    private Export fini(Etat fin, Instant instant, @Nullable Fichier produit, Avancement atteint, String raison) {
        return new Export(
                id, proprietaire, demande, fin, demandeLe, reprises, atteint, arretDemande, instant, produit, raison);
    }
}
