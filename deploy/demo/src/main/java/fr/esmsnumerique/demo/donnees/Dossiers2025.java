package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;

/** The applications of the demo and the other lines of the extract: twelve made by hand in three regions; fifty more in the fifteen others for the national year. */
public final class Dossiers2025 {

    private final Fabrique fabrique = new Fabrique();
    private final List<DossierDemo> dossiers;

    private Dossiers2025(boolean nation) {
        List<DossierDemo> tous = new ArrayList<>(new DossiersBfc(fabrique).tous());
        tous.addAll(new DossiersPdl(fabrique).tous());
        tous.addAll(new DossiersGrandEst(fabrique).tous());
        horsDossiers();
        if (nation) {
            // Last, so that the numbers of the first twelve are the same with and without them.
            tous.addAll(new DossiersNation(fabrique).tous());
        }
        dossiers = List.copyOf(tous);
    }

    /** The twelve, four per region. */
    public static Dossiers2025 courts() {
        return new Dossiers2025(false);
    }

    /** The twelve and the fifty: all eighteen regions. */
    public static Dossiers2025 nationaux() {
        return new Dossiers2025(true);
    }

    /** Establishments that the import of the extract must take. */
    public long essmsDeLExtrait() {
        return fabrique.etablissements().stream()
                .filter(etablissement -> etablissement.categorie().secteur != Categorie.Secteur.HORS_CHAMP)
                .count();
    }

    public List<DossierDemo> dossiers() {
        return dossiers;
    }

    public DossierDemo dossier(String id) {
        return dossiers.stream()
                .filter(dossier -> dossier.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<Etablissement> etablissements() {
        return fabrique.etablissements();
    }

    /** What the real file also holds: hospitals and pharmacies to ignore, establishments of regions where nothing is filed. */
    private void horsDossiers() {
        Organisme hopital = fabrique.organisme("CENTRE HOSPITALIER IMAGINAIRE", Region.GRAND_EST, 1);
        for (Region region : List.of(Region.BOURGOGNE_FRANCHE_COMTE, Region.PAYS_DE_LA_LOIRE, Region.GRAND_EST)) {
            fabrique.etablissement(hopital, region, Categorie.HOPITAL);
            fabrique.etablissement(hopital, region, Categorie.PHARMACIE);
            fabrique.etablissement(hopital, region, Categorie.PHARMACIE);
        }
        Organisme ailleurs = fabrique.organisme("ASSOCIATION D'UN AUTRE RIVAGE", Region.PAYS_DE_LA_LOIRE, 2);
        fabrique.etablissement(ailleurs, Commune.RENNES, Categorie.EHPAD);
        fabrique.etablissement(ailleurs, Commune.AJACCIO, Categorie.SSIAD);
    }
}
