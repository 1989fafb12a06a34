package fr.esmsnumerique.financement.subvention.infrastructure;

import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Fait;
import fr.esmsnumerique.support.evenements.Evenement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts of the model as published events: same fact, same id. */
final class Evenements {

    private Evenements() {}

    static Evenement de(DossierRetenu dossier, Fait fait, Instant instant) {
        Map<String, Object> donnees = new LinkedHashMap<>();
        donnees.put("dossierId", dossier.dossierId());
        donnees.put("region", dossier.region().code());
        donnees.put("campagne", dossier.campagne());
        donnees.putAll(fait.donnees());
        return new Evenement(
                dossier.dossierId() + "/" + fait.cle(), fait.type(), dossier.dossierId(), instant, donnees);
    }
}
