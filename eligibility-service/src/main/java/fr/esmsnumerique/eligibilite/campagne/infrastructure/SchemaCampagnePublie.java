package fr.esmsnumerique.eligibilite.campagne.infrastructure;

import fr.esmsnumerique.eligibilite.campagne.application.DefautCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.SchemaCampagne;
import fr.esmsnumerique.eligibilite.infrastructure.SchemaPublie;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code contracts/schemas/campagne.schema.json}. */
@Component
class SchemaCampagnePublie implements SchemaCampagne {

    private final SchemaPublie schema = SchemaPublie.charger("campagne.schema.json");

    @Override
    public List<DefautCampagne> defauts(String json) {
        return schema.ecarts(json).stream()
                .map(e -> new DefautCampagne(e.chemin(), e.raison()))
                .toList();
    }
}
