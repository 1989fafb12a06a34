package fr.esmsnumerique.usage.mandat.model;

import java.util.List;
import java.util.Optional;

/** Mandates given. */
public interface Mandats {

    /** Those of a project, oldest first. */
    List<Mandat> duProjet(String dossierId);

    /** Those a system received, by number. */
    List<Mandat> duSysteme(String systeme);

    Optional<Mandat> lire(String id);

    /** @return false when another mandate took its number meanwhile */
    boolean ajouter(Mandat mandat);

    /** @return false when it was already withdrawn */
    boolean revoquer(Mandat mandat);
}
