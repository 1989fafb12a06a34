package fr.esmsnumerique.eligibilite;

import fr.esmsnumerique.test.architecture.ReglesArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void le_service_suit_les_regles_de_la_maison() {
        ReglesArchitecture.verifier("fr.esmsnumerique.eligibilite");
    }
}
