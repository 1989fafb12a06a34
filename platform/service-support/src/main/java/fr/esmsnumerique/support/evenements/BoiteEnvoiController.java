package fr.esmsnumerique.support.evenements;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how many events wait, so that the demo clock moves only once every service has heard of yesterday. */
@RestController
public class BoiteEnvoiController {

    private final Relais relais;

    public BoiteEnvoiController(Relais relais) {
        this.relais = relais;
    }

    @GetMapping("/interne/boite-envoi")
    Etat lire() {
        return new Etat(relais.enAttente());
    }

    /** @param enAttente events not yet received by all their subscribers */
    record Etat(int enAttente) {}
}
