package fr.esmsnumerique.eligibilite.essms.model;

import fr.esmsnumerique.eligibilite.referentiel.model.Bilan;
import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche;
import fr.esmsnumerique.eligibilite.referentiel.model.Origine;
import fr.esmsnumerique.kernel.Region;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The stored establishments. */
public interface Referentiel {

    Optional<Essms> trouver(String numeroFiness);

    /** Those of the given numbers that are known, by number; unknown and malformed numbers are left out. */
    Map<String, Essms> trouver(Collection<String> numeros);

    /** Merges establishments read from a file; one already known as such changes nothing. */
    Bilan fusionner(List<Essms> lus, Origine origine);

    /** What imports changed in an establishment, the oldest first; its first loading is not one. */
    default List<ChangementDeFiche> historique(String numeroFiness) {
        return historique(List.of(numeroFiness));
    }

    List<ChangementDeFiche> historique(Collection<String> numeros);

    /** In order of number, starting after {@code apres} (empty for the start), at most {@code limite}. */
    List<Essms> lister(Filtre filtre, String apres, int limite);

    /** Every establishment with what imports changed around it, packet by packet. */
    void parcourir(BiConsumer<List<Essms>, List<ChangementDeFiche>> suite);

    /** Grows with each import: what is worked out from the whole is kept until it does. */
    long revision();

    /**
     * What to list; an empty text keeps everything.
     *
     * @param region INSEE code
     * @param groupeCategorie four digits, or their first two
     * @param texte searched in the name and in both numbers, without case nor accents
     */
    record Filtre(
            String region, String numeroFinessJuridique, String departement, String groupeCategorie, String texte) {

        public boolean convient(Essms essms) {
            Region region = essms.region();
            return (this.region.isEmpty() || region != null && region.code().equals(this.region))
                    && (numeroFinessJuridique.isEmpty()
                            || essms.numeroFinessJuridique().equals(numeroFinessJuridique))
                    && (departement.isEmpty() || essms.departement().equals(departement))
                    && essms.groupeCategorie().startsWith(groupeCategorie)
                    && (texte.isEmpty() || essms.cherchable().contains(texte));
        }
    }
}
