package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;

/** The twelve applications of the demo, four per region, and the other lines of the extract. */
public final class Dossiers2025 {

    private final Fabrique fabrique = new Fabrique();
    private final List<DossierDemo> dossiers;

    public Dossiers2025() {
        List<DossierDemo> tous = new ArrayList<>(new DossiersBfc(fabrique).tous());
        tous.addAll(new DossiersPdl(fabrique).tous());
        tous.addAll(new DossiersGrandEst(fabrique).tous());
        dossiers = List.copyOf(tous);
        horsDossiers();
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
