package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.demo.donnees.DossierDemo.Ligne;
import fr.esmsnumerique.demo.donnees.DossierDemo.Type;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes organisations and establishments in the order they are asked for, and remembers all of them for the extract. */
final class Fabrique {

    private final Numeros numeros = new Numeros();
    private final Noms noms = new Noms();
    private final Map<Region, Integer> tours = new HashMap<>();
    private final Map<String, Integer> rangsSiret = new HashMap<>();
    private final List<Etablissement> etablissements = new ArrayList<>();

    Organisme organisme(String raisonSociale, Region region, int totalEssms) {
        String departement = communeSuivante(region).departement();
        return new Organisme(numeros.finess(departement), numeros.siren(), raisonSociale, region, totalEssms);
    }

    /** @param categories taken in turn */
    List<Ligne> lignes(Organisme organisme, Region region, int nombre, Type type, Categorie... categories) {
        List<Ligne> lignes = new ArrayList<>();
        for (int i = 0; i < nombre; i++) {
            lignes.add(ligne(etablissement(organisme, region, categories[i % categories.length]), organisme, type));
        }
        return lignes;
    }

    Etablissement etablissement(Organisme organisme, Region region, Categorie categorie) {
        return etablissement(organisme, communeSuivante(region), categorie);
    }

    Etablissement etablissement(Organisme organisme, Commune commune, Categorie categorie) {
        int rang = rangsSiret.merge(organisme.siren(), 1, Integer::sum);
        int n = etablissements.size();
        Etablissement etablissement = new Etablissement(
                numeros.finess(commune.departement()),
                organisme.finess(),
                categorie,
                nom(categorie, n),
                commune,
                1 + n * 7 % 89,
                noms.voie(),
                Numeros.siret(organisme.siren(), rang),
                "%d-%02d-01".formatted(1975 + n % 45, 1 + n % 12));
        etablissements.add(etablissement);
        return etablissement;
    }

    List<Etablissement> etablissements() {
        return List.copyOf(etablissements);
    }

    /** Some names hold quotes or a semicolon, as in the real file: the importer must read them. */
    private String nom(Categorie categorie, int n) {
        String lieu = noms.lieu();
        return switch (n % 23) {
            case 5 -> categorie.sigle + " \"" + lieu + "\"";
            case 17 -> categorie.sigle + " ; " + lieu;
            default -> categorie.sigle + " " + lieu;
        };
    }

    private Commune communeSuivante(Region region) {
        List<Commune> communes = Commune.de(region);
        return communes.get((tours.merge(region, 1, Integer::sum) - 1) % communes.size());
    }

    private static Ligne ligne(Etablissement etablissement, Organisme organisme, Type type) {
        return new Ligne(
                etablissement.finess(),
                etablissement.region(),
                etablissement.commune().departementUsuel(),
                etablissement.categorie().secteur.name(),
                type,
                organisme,
                etablissement.categorie().departementCompetent(),
                false);
    }

    static List<Ligne> reunir(List<Ligne> premieres, List<Ligne> suivantes) {
        return Stream.concat(premieres.stream(), suivantes.stream()).toList();
    }
}
