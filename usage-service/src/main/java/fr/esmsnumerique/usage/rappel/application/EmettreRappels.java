package fr.esmsnumerique.usage.rappel.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.usage.portefeuille.LireProjets;
import fr.esmsnumerique.usage.projet.model.Projets.Filtre;
import fr.esmsnumerique.usage.rappel.model.Rappel;
import fr.esmsnumerique.usage.rappel.model.RappelsEmis;
import org.springframework.stereotype.Component;

/** Tells every reminder that was not, of every project: each goes once, however often this runs. */
@Component
public class EmettreRappels {

    private final LireProjets projets;
    private final TrouverRappels trouver;
    private final RappelsEmis emis;
    private final Horloge horloge;

    EmettreRappels(LireProjets projets, TrouverRappels trouver, RappelsEmis emis, Horloge horloge) {
        this.projets = projets;
        this.trouver = trouver;
        this.emis = emis;
        this.horloge = horloge;
    }

    public Bilan executer() {
        int[] comptes = new int[3];
        projets.pourChacun(new Filtre(null, null), projet -> {
            comptes[0]++;
            for (Rappel rappel : trouver.pour(projet)) {
                comptes[emis.emettre(rappel, horloge.instant()) ? 1 : 2]++;
            }
        });
        return new Bilan(comptes[0], comptes[1], comptes[2]);
    }

    /** What one run did. */
    public record Bilan(int projets, int emis, int dejaEmis) {}
}
