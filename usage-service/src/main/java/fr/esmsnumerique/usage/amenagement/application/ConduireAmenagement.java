package fr.esmsnumerique.usage.amenagement.application;

import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.amenagement.model.Amenagement.Resultat;
import fr.esmsnumerique.usage.amenagement.model.Amenagements;
import fr.esmsnumerique.usage.amenagement.model.RefusAmenagement;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One step of a request: what two people do at once is done once, the other reads again and is judged on what is there. */
@Component
public class ConduireAmenagement {

    private final Amenagements amenagements;

    ConduireAmenagement(Amenagements amenagements) {
        this.amenagements = amenagements;
    }

    public Resultat executer(Amenagement amenagement, Function<Amenagement, Resultat> pas) {
        return switch (pas.apply(amenagement)) {
            case Resultat.Refuse refuse -> refuse;
            case Resultat.Fait(Amenagement suivant) ->
                amenagements
                        .remplacer(suivant)
                        .<Resultat>map(Resultat.Fait::new)
                        .orElseGet(() -> new Resultat.Refuse(RefusAmenagement.ECRITURE_CONCURRENTE));
        };
    }
}
