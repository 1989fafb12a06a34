package fr.esmsnumerique.financement.emission.application;

import fr.esmsnumerique.financement.emission.model.Emission;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import java.util.Optional;

/** Documents that were issued. None is ever removed: a paper outlives what replaced it. */
public interface Emissions {

    Optional<Emission> parCode(String code);

    /** The last issue of an act: a file has one of each nature, and as many amendments as were prepared. */
    Optional<Emission> derniere(String dossierId, NatureDocument nature, String numero);

    /** Keeps it under its code and as the file's last; the same one again changes nothing. */
    void enregistrer(Emission emission);
}
