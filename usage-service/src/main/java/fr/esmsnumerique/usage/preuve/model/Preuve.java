package fr.esmsnumerique.usage.preuve.model;

import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One piece of evidence of a project; its contents are elsewhere, by their hash, and no version is ever replaced nor removed.
 *
 * @param id from 1, in order of arrival
 * @param versions oldest first
 */
public record Preuve(int id, NaturePreuve nature, List<Version> versions) {

    /** Bounds what one project can store. */
    public static final int MAXIMUM = 50;

    public static final int VERSIONS_MAXIMUM = 20;

    public Preuve {
        versions = List.copyOf(versions);
    }

    public Version derniere() {
        return versions.getLast();
    }

    /** The same minutes, or a proof of the same name: the file is then a new version. */
    boolean accueille(NaturePreuve autre, Fichier fichier) {
        return nature == autre
                && (nature.estUnique() || derniere().fichier().nom().equals(fichier.nom()));
    }

    Preuve avec(Fichier fichier, String par, Instant le) {
        List<Version> suite = new ArrayList<>(versions);
        suite.add(new Version(suite.size() + 1, fichier, le, par));
        return new Preuve(id, nature, suite);
    }

    /** A file that was accepted. */
    public record Fichier(String nom, TypeFichier type, long taille, String sha256) {}

    /** One state of the piece. */
    public record Version(int numero, Fichier fichier, Instant deposeLe, String par) {}
}
