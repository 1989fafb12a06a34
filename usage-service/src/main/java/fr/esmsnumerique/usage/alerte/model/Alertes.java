package fr.esmsnumerique.usage.alerte.model;

import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Alerts raised, open or handled; never removed. */
public interface Alertes {

    /** Keeps it with its event; the same alert announced again changes nothing. */
    void ouvrir(Alerte alerte);

    Optional<Alerte> lire(String id);

    /** By identifier. @param ouverte {@code null} for both */
    List<Alerte> lister(@Nullable Region region, @Nullable Boolean ouverte, @Nullable String apres, int limite);

    /** @return false when somebody handled it before */
    boolean traiter(String id, Alerte.Traitement traitement);
}
