package fr.esmsnumerique.support.horloge;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.web.Probleme;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads and moves the demo clock; for the platform's own tokens, never routed by the gateway. */
@RestController
public class HorlogeController {

    private final Horloge horloge;
    private final HeureDeDemo heureDeDemo;

    public HorlogeController(Horloge horloge, MongoDatabase base) {
        this.horloge = horloge;
        this.heureDeDemo = new HeureDeDemo(base);
    }

    @GetMapping("/interne/horloge")
    Heure lire() {
        return new Heure(horloge.instant());
    }

    /** Told twice the same instant, or an earlier one, the clock stays where it is. */
    @PostMapping("/interne/horloge")
    Heure avancer(@RequestBody Heure heure) {
        if (!(horloge instanceof Horloge.Deplacable deplacable)) {
            throw Probleme.conflit(
                            "horloge.fixe",
                            "Horloge du système",
                            "L'horloge ne se déplace que sur une plateforme de démonstration.")
                    .exception();
        }
        if (heure.instant().isAfter(deplacable.instant())) {
            heureDeDemo.retenir(heure.instant());
            deplacable.avancer(heure.instant());
        }
        return lire();
    }

    /** @param instant UTC instant */
    record Heure(Instant instant) {}
}
