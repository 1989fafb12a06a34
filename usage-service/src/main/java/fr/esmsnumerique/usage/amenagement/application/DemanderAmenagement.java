package fr.esmsnumerique.usage.amenagement.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.amenagement.model.Amenagement.Resultat;
import fr.esmsnumerique.usage.amenagement.model.Amenagements;
import fr.esmsnumerique.usage.amenagement.model.Etape;
import fr.esmsnumerique.usage.amenagement.model.Perimetre;
import fr.esmsnumerique.usage.amenagement.model.RefusAmenagement;
import fr.esmsnumerique.usage.indicateur.model.CampagnesUsage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An ARS asks. Numbers are taken by writing: of two requests that arrive together, the second sees the first. */
@Component
public class DemanderAmenagement {

    private final Amenagements amenagements;
    private final CampagnesUsage campagnes;
    private final Horloge horloge;

    DemanderAmenagement(Amenagements amenagements, CampagnesUsage campagnes, Horloge horloge) {
        this.amenagements = amenagements;
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    public Resultat executer(Perimetre perimetre, Region region, List<String> documents, Etape demande) {
        Optional<RefusAmenagement> anomalie = perimetre.anomalie();
        if (anomalie.isPresent()) {
            return new Resultat.Refuse(anomalie.get());
        }
        campagnes.regles(perimetre.campagne(), horloge.aujourdhui(), region); // refuses a campaign without usage rules
        while (true) {
            List<Amenagement> existants = amenagements.lister(perimetre.campagne());
            if (existants.stream().anyMatch(a -> a.occupe(perimetre))) {
                return new Resultat.Refuse(RefusAmenagement.RECOUVREMENT);
            }
            String id = "AME-%s-%03d".formatted(perimetre.campagne(), existants.size() + 1);
            Amenagement nouveau = Amenagement.demander(id, perimetre, region, documents, demande);
            if (amenagements.creer(nouveau)) {
                return new Resultat.Fait(nouveau);
            }
        }
    }
}
