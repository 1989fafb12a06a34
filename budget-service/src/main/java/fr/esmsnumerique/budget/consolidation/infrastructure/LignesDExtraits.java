package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.model.CalendrierRegion;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dates;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Echeance;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Projet;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One line of each service's extract as the consolidation understands it; a field a service does not give yet is unknown, never wrong. */
final class LignesDExtraits {

    private LignesDExtraits() {}

    static Dossier dossier(JsonNode noeud) {
        return new Dossier(
                noeud.path("dossierId").asString(),
                noeud.path("etat").asString(),
                noeud.path("nombreEssms").intValue(),
                new Projet(
                        noeud.path("organisme").asString(""),
                        noeud.path("typeProjet").asString(""),
                        textes(noeud.path("secteurs")),
                        textes(noeud.path("departements"))),
                new Dates(
                        instant(noeud.path("deposeLe")),
                        instant(noeud.path("etatDepuis")),
                        instant(noeud.path("decideLe"))),
                noeud.path("consultationsCdEnAttente").asInt(0));
    }

    static Financement financement(JsonNode noeud) {
        Map<String, Long> postes = new TreeMap<>();
        noeud.path("postes")
                .forEach(p -> postes.put(
                        p.path("poste").asString(), p.path("montantCentimes").longValue()));
        return new Financement(
                noeud.path("dossierId").asString(),
                noeud.path("arreteCentimes").longValue(),
                noeud.path("avancePayeeCentimes").longValue(),
                noeud.path("soldePayeCentimes").longValue(),
                postes,
                noeud.path("echeances")
                        .valueStream()
                        .map(e -> new Echeance(
                                e.path("tranche").asString(),
                                e.path("montantCentimes").longValue(),
                                jour(e.path("prevueLe"))))
                        .toList(),
                instant(noeud.path("arreteLe")),
                jour(noeud.path("conventionSigneeLe")));
    }

    static Usage usage(JsonNode noeud) {
        JsonNode mois = noeud.path("mois");
        return new Usage(
                noeud.path("dossierId").asString(),
                noeud.path("ciblesAtteintes").booleanValue(),
                noeud.path("indicateursAtteints").asInt(0),
                noeud.path("indicateursExiges").asInt(0),
                noeud.path("attestee").asBoolean(false),
                mois.isString() ? mois.asString() : null);
    }

    static CalendrierRegion calendrier(JsonNode noeud) {
        return new CalendrierRegion(
                noeud.path("jalons")
                        .valueStream()
                        .map(j -> new CalendrierRegion.Jalon(
                                j.path("numero").intValue(),
                                LocalDate.parse(j.path("auPlusTard").asString()),
                                j.path("decisions").intValue()))
                        .toList(),
                noeud.path("jalonsMinimum").asInt(0),
                jour(noeud.path("previsionnelAu")),
                noeud.path("comites").size());
    }

    private static List<String> textes(JsonNode tableau) {
        return tableau.valueStream().map(JsonNode::asString).sorted().toList();
    }

    private static @Nullable LocalDate jour(JsonNode noeud) {
        return noeud.isString() ? LocalDate.parse(noeud.asString()) : null;
    }

    /** As precise as it can be stored: facts read again are the same facts. */
    private static @Nullable Instant instant(JsonNode noeud) {
        return noeud.isString() ? Instant.parse(noeud.asString()).truncatedTo(ChronoUnit.MILLIS) : null;
    }
}
