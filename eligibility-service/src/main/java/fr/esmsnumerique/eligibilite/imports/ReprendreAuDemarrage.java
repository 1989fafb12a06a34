package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.eligibilite.imports.RapportImport.Etat;
import fr.esmsnumerique.eligibilite.imports.Rapports.Filtre;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Imports that were running when this instance died are said to be interrupted, not running for ever. */
@Component
public class ReprendreAuDemarrage {

    private final Rapports rapports;
    private final InstanceDuService instance;
    private final Horloge horloge;

    public ReprendreAuDemarrage(Rapports rapports, InstanceDuService instance, Horloge horloge) {
        this.rapports = rapports;
        this.instance = instance;
        this.horloge = horloge;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void marquerLesInterrompus() {
        rapports.lister(new Filtre(null, Etat.EN_COURS, null, null, null)).stream()
                .filter(r -> r.instance().equals(instance.nom()))
                .flatMap(r -> rapports.trouver(r.id()).stream())
                .forEach(r -> rapports.conserver(r.arrete(Etat.INTERROMPU, ExecuterImport.COUPURE, horloge.instant())));
    }
}
