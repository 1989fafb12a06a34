package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import tools.jackson.databind.JsonNode;

/** Lines of the extracts, as each service's contract describes them. */
final class LignesDExtraits {

    private LignesDExtraits() {}

    static Dossier dossier(JsonNode noeud) {
        return new Dossier(
                noeud.path("dossierId").asString(),
                noeud.path("etat").asString(),
                noeud.path("nombreEssms").intValue());
    }

    static Financement financement(JsonNode noeud) {
        return new Financement(
                noeud.path("dossierId").asString(),
                noeud.path("arreteCentimes").longValue(),
                noeud.path("avancePayeeCentimes").longValue(),
                noeud.path("soldePayeCentimes").longValue());
    }

    static Usage usage(JsonNode noeud) {
        return new Usage(
                noeud.path("dossierId").asString(),
                noeud.path("ciblesAtteintes").booleanValue());
    }
}
