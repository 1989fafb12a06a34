package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.LocalDate;

/** The committee an application is enrolled in; the application says so itself, the committee keeps no list of its own. */
public record Passage(String comiteId, LocalDate le) {}
