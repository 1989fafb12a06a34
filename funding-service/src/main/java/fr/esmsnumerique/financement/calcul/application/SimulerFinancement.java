package fr.esmsnumerique.financement.calcul.application;

import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.CalculSubvention;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Computes an imagined project; nothing is stored. */
@Service
public class SimulerFinancement {

    private final Baremes baremes;

    SimulerFinancement(Baremes baremes) {
        this.baremes = baremes;
    }

    public Calcul simuler(String campagne, LocalDate jour, Region region, ProjetAFinancer projet) {
        Bareme bareme = baremes.lire(campagne, jour, region);
        return CalculSubvention.calculer(projet, bareme);
    }
}
