package fr.esmsnumerique.usage.projet.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import java.util.List;

/** The retained applications, kept by eligibility-service. */
public interface Dossiers {

    Dossier lire(String dossierId);

    /** What usage needs of an application. */
    record Dossier(
            String id, String campagne, Region region, NumeroFiness porteur, String raisonSociale, List<Essms> essms) {}
}
