package fr.esmsnumerique.documents;

import fr.esmsnumerique.test.architecture.ReglesArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void respecte_les_regles_de_la_maison() {
        ReglesArchitecture.verifier("fr.esmsnumerique.documents");
    }
}
