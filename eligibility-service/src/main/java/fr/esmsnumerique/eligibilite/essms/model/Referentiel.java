package fr.esmsnumerique.eligibilite.essms.model;

import fr.esmsnumerique.eligibilite.referentiel.model.Bilan;
import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche;
import fr.esmsnumerique.eligibilite.referentiel.model.Origine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored establishments. */
public interface Referentiel {

    Optional<Essms> trouver(String numeroFiness);

    /** Those of the given numbers that are known, by number; unknown and malformed numbers are left out. */
    Map<String, Essms> trouver(Collection<String> numeros);

    /** Merges establishments read from a file; one already known as such changes nothing. */
    Bilan fusionner(List<Essms> lus, Origine origine);

    /** What imports changed in an establishment, the oldest first; its first loading is not one. */
    List<ChangementDeFiche> historique(String numeroFiness);

    /** In order of number, starting after {@code apres} (empty for the start), at most {@code limite}. */
    List<Essms> lister(Filtre filtre, String apres, int limite);

    /** Number of establishments known under one managing body: proposes its size, a person confirms. */
    int compter(String numeroFinessJuridique);

    /**
     * What to list; an empty text keeps everything.
     *
     * @param region INSEE code
     */
    record Filtre(String region, String numeroFinessJuridique) {}
}
