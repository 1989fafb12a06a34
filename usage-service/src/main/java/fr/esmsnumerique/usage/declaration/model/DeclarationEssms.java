package fr.esmsnumerique.usage.declaration.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import java.util.List;

/**
 * What an establishment declares for a month, and what it had declared before.
 *
 * @param historique replaced versions, oldest first
 */
public record DeclarationEssms(
        NumeroFiness numeroFiness, VersionDeclaration courante, List<VersionDeclaration> historique) {

    public DeclarationEssms {
        historique = List.copyOf(historique);
    }
}
