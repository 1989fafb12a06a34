package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import fr.esmsnumerique.eligibilite.dossier.application.SchemaGalis;
import fr.esmsnumerique.eligibilite.infrastructure.SchemaPublie;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code contracts/schemas/galis-dossiers.schema.json}, one application at a time. */
@Component
class SchemaGalisPublie implements SchemaGalis {

    private final SchemaPublie schema = SchemaPublie.definition("galis-dossiers.schema.json", "DossierGalis");

    @Override
    public List<Ecart> ecarts(String json) {
        return schema.ecarts(json).stream()
                .map(e -> new Ecart(e.chemin(), e.raison()))
                .toList();
    }
}
