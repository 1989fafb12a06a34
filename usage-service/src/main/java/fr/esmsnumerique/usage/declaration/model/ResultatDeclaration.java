package fr.esmsnumerique.usage.declaration.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Declarations.Ecriture;
import java.util.Map;

/** Outcome of a declaration. */
public sealed interface ResultatDeclaration {

    /** @param ecritures what was done, by establishment */
    record Acceptee(Map<NumeroFiness, Ecriture> ecritures) implements ResultatDeclaration {}

    /** @param objet what the refusal is about: an establishment, a month */
    record Refusee(MotifRefus motif, String objet) implements ResultatDeclaration {}
}
