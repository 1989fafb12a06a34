package fr.esmsnumerique.financement.calcul.infrastructure;

import fr.esmsnumerique.financement.calcul.application.Baremes;
import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Scales from the service's copy of the campaigns. */
@Component
class CampagneBaremes implements Baremes {

    private final CampagnesRecues campagnes;

    CampagneBaremes(CampagnesRecues campagnes) {
        this.campagnes = campagnes;
    }

    @Override
    public Bareme lire(String campagne, LocalDate jour, Region region) {
        return new LectureBareme(campagnes.parametres(campagne), jour, region).bareme();
    }

    @Override
    public RegleAhi regleAhi(String campagne, LocalDate signature, Region region) {
        return new LectureBareme(campagnes.parametres(campagne), signature, region).regleAhi();
    }
}
