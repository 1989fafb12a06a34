package fr.esmsnumerique.eligibilite.piece.model;

import java.time.Instant;
import java.util.List;

/** Who read the restricted documents of an application; entries are only added. */
public interface AccesRestreints {

    /** Written before the content is given: no reading without its trace. */
    void tracer(String dossierId, Lecture lecture);

    /** Oldest first. */
    List<Lecture> de(String dossierId);

    /** One reading. */
    record Lecture(int pieceId, int version, String agent, String par, String role, Instant le) {}
}
