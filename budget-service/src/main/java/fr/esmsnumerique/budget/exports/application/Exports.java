package fr.esmsnumerique.budget.exports.application;

import fr.esmsnumerique.budget.exports.model.Export;
import fr.esmsnumerique.budget.exports.model.Export.Avancement;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Exports and the files they made. */
public interface Exports {

    void enregistrer(Export export);

    /** With the message that tells its owner, written together. */
    void enregistrerPret(Export export);

    Optional<Export> lire(String id);

    /** Of one person, most recent first. */
    List<Export> de(String proprietaire);

    /** Every export being made, whoever asked. */
    List<String> enCours();

    /** @return false when its owner asked it to stop */
    boolean avancer(String id, Avancement avancement);

    /** @return false when it is not, or no longer, being made */
    boolean demanderArret(String id);

    /** What was written of it before is replaced. */
    Depot deposer(String id);

    InputStream contenu(Export export);

    /** Removes the files whose last day is past. @return how many */
    int effacerLesExpires();
}
