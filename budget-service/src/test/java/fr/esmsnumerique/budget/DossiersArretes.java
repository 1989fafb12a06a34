package fr.esmsnumerique.budget;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Dossiers whose grant the neighbours settled, one after the other, for the tests that programme and engage them over real HTTP. */
abstract class DossiersArretes extends BudgetEnLigne {

    static final VoisinsDeTest VOISINS = new VoisinsDeTest();

    private static int numero;

    String dossier;

    @DynamicPropertySource
    static void voisins(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre);
    }

    /** The next one is of this region, with 2 100 €. */
    final void arreterUnDossier(String region) {
        dossier = "G25-%s-%04d".formatted(region, ++numero);
        VOISINS.financer(dossier, "DECIDE", 210_000);
    }

    final Reponse engager(String jeton) {
        return poster("/engagements", jeton, corps(dossier));
    }
}
