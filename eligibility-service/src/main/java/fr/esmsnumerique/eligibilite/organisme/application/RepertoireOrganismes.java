package fr.esmsnumerique.eligibilite.organisme.application;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.organisme.model.OrganismeConnu;
import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The legal entities, worked out from the whole referential and kept in memory until an import changes it: some fifteen thousand, a few megabytes. Nothing is stored
 * twice, so that an establishment never says one manager and its manager another.
 */
@Component
public class RepertoireOrganismes {

    private static final String GESTIONNAIRE = "numeroFinessJuridique";

    private final Referentiel referentiel;
    private final Listes listes;
    private volatile Releve releve = new Releve(-1, -1, Map.of());

    public RepertoireOrganismes(Referentiel referentiel, Listes listes) {
        this.referentiel = referentiel;
        this.listes = listes;
    }

    /** @param essms revision of the establishments, @param fiches of the entities, both read before what they number */
    private record Releve(long essms, long fiches, Map<String, OrganismeConnu> organismes) {}

    public Collection<OrganismeConnu> tous() {
        return aJour().values();
    }

    public Optional<OrganismeConnu> trouver(String numeroFinessJuridique) {
        return Optional.ofNullable(aJour().get(numeroFinessJuridique));
    }

    /** What imports changed in the entity and in the establishments it manages or managed, the oldest first. */
    public List<ChangementDeFiche> historique(OrganismeConnu organisme) {
        String numero = organisme.numeroFinessJuridique();
        Stream<ChangementDeFiche> siens =
                Optional.ofNullable(listes.trouver(Liste.ORGANISMES, List.of(numero))
                                .get(numero))
                        .stream()
                        .flatMap(o -> o.historique().stream());
        List<String> numeros = Stream.concat(organisme.essms().stream(), organisme.anciens().stream())
                .toList();
        return Stream.concat(siens, referentiel.historique(numeros).stream())
                .sorted(Comparator.comparing(ChangementDeFiche::le))
                .toList();
    }

    private Map<String, OrganismeConnu> aJour() {
        Releve garde = releve;
        long essms = referentiel.revision();
        long fiches = listes.revision(Liste.ORGANISMES);
        if (garde.essms() == essms && garde.fiches() == fiches) {
            return garde.organismes();
        }
        Releve nouveau = new Releve(essms, fiches, relever());
        releve = nouveau;
        return nouveau.organismes();
    }

    private Map<String, OrganismeConnu> relever() {
        Map<String, ReleveOrganisme> lus = new TreeMap<>();
        referentiel.parcourir((essms, changements) -> {
            for (Essms un : essms) {
                de(lus, un.numeroFinessJuridique()).gerer(un);
            }
            for (ChangementDeFiche changement : changements) {
                changement.champs().stream()
                        .filter(c -> c.champ().equals(GESTIONNAIRE))
                        .flatMap(c -> Stream.ofNullable(c.avant()))
                        .forEach(avant -> de(lus, avant).avoirGere(changement.fiche()));
            }
        });
        listes.parcourir(
                Liste.ORGANISMES, o -> de(lus, o.id()).decrire(o.fiches().getFirst()));
        Map<String, OrganismeConnu> organismes = new TreeMap<>();
        lus.forEach((numero, lu) -> organismes.put(numero, lu.conclure(numero)));
        return organismes;
    }

    private static ReleveOrganisme de(Map<String, ReleveOrganisme> lus, String numero) {
        return lus.computeIfAbsent(numero, _ -> new ReleveOrganisme());
    }
}
