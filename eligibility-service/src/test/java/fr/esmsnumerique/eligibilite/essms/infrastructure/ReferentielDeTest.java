package fr.esmsnumerique.eligibilite.essms.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.essms.application.ImporterFiness;
import fr.esmsnumerique.eligibilite.essms.application.NomenclatureConnue;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;

/** Opens the package-private adapters to tests of other packages. */
public final class ReferentielDeTest {

    private ReferentielDeTest() {}

    public static Referentiel sur(MongoDatabase base) {
        return new MongoReferentiel(base);
    }

    public static ImporterFiness importeur(Referentiel referentiel, Listes listes) {
        NomenclatureConnue nomenclature = new NomenclatureConnue(listes);
        return new ImporterFiness(new LecteurSelonContenu(nomenclature), referentiel, listes, nomenclature);
    }
}
