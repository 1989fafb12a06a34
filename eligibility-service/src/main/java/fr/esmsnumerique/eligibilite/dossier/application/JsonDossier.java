package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.SourceDeFait;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The declaration's records have the very names of the contract and of the GALIS schema, so that no mapping by hand stands between them; regions are their INSEE code.
 */
@Component
public class JsonDossier {

    private final JsonMapper json;

    public JsonDossier(JsonMapper json) {
        this.json = json.rebuild()
                .addModule(new SimpleModule("regions")
                        .addSerializer(Region.class, new EcritureRegion())
                        .addDeserializer(Region.class, new LectureRegion()))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /** @param forme a contract model or a JSON object already checked against the schema */
    public ProjetDeclare declare(Object forme) {
        return json.convertValue(forme, ProjetDeclare.class);
    }

    /** Any record of the declaration, as the contract's model of the same shape. */
    public <T> T enContrat(Object record, Class<T> modele) {
        return json.convertValue(record, modele);
    }

    /** The same project always gives the same text. */
    public String canonique(Projet projet) {
        return json.writeValueAsString(
                new Entree(projet.declare(), projet.depot(), projet.lignes(), projet.rangsEcartes(), projet.sources()));
    }

    public Projet projet(String canonique) {
        Entree entree = json.readValue(canonique, Entree.class);
        return Projet.de(entree.declare(), entree.depot(), entree.lignes())
                .avecSources(Objects.requireNonNullElse(entree.sources(), List.of()));
    }

    /**
     * What is stored of a project evaluated, and hashed: its names and their order never change. A project is stored before any line is set aside.
     *
     * @param sources absent of the projects evaluated before lists were read
     */
    private record Entree(
            ProjetDeclare declare,
            Instant depot,
            List<Ligne> lignes,
            Set<Integer> rangsEcartes,
            @Nullable List<SourceDeFait> sources) {}

    public String texte(Map<String, Object> objet) {
        return json.writeValueAsString(objet);
    }

    private static final class EcritureRegion extends ValueSerializer<Region> {

        @Override
        public void serialize(Region region, JsonGenerator sortie, SerializationContext contexte) {
            sortie.writeString(region.code());
        }
    }

    private static final class LectureRegion extends ValueDeserializer<Region> {

        @Override
        public Region deserialize(JsonParser entree, DeserializationContext contexte) {
            String code = entree.getString();
            return Region.deCode(code)
                    .orElseGet(() -> (Region) contexte.handleWeirdStringValue(Region.class, code, "région inconnue"));
        }
    }
}
