package fr.esmsnumerique.usage.amenagement.infrastructure;

import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.amenagement.model.Etape;
import fr.esmsnumerique.usage.amenagement.model.EtatAmenagement;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** A decision is told: accepted, to every ARS, who apply it; refused, to those that asked (USE-16). */
final class EvenementAmenagement {

    private EvenementAmenagement() {}

    static Optional<Evenement> de(Amenagement amenagement) {
        return switch (amenagement.etat()) {
            case ACCEPTE -> Optional.of(evenement("amenagement.accepte", amenagement, Arrays.asList(Region.values())));
            case REFUSE -> Optional.of(evenement("amenagement.refuse", amenagement, amenagement.regions()));
            case DEMANDE, INSTRUIT, SIGNE, RETIRE -> Optional.empty();
        };
    }

    private static Evenement evenement(String type, Amenagement amenagement, Collection<Region> regions) {
        Etape decision = amenagement.etapes().getLast();
        Map<String, Object> donnees = new LinkedHashMap<>(Map.of(
                "amenagementId", amenagement.id(),
                "campagne", amenagement.perimetre().campagne(),
                "indicateur", amenagement.perimetre().indicateur().libelle(),
                "activite", amenagement.perimetre().activite(),
                "mois", amenagement.perimetre().du().toString(),
                "date", Paris.jour(decision.le()).toString(),
                "regions",
                        regions.stream()
                                .map(r -> new Document("region", r.code()))
                                .toList()));
        if (amenagement.etat() == EtatAmenagement.REFUSE) {
            donnees.put("motif", decision.texte());
        }
        return new Evenement(amenagement.id() + "/" + type, type, amenagement.id(), decision.le(), donnees);
    }
}
