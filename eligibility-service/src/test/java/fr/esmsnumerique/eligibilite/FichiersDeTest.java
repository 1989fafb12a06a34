package fr.esmsnumerique.eligibilite;

import fr.esmsnumerique.eligibilite.dossier.application.JsonDossier;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Builds the two files the service imports, from test projects. */
public final class FichiersDeTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    i -> i.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();
    private static final JsonDossier DOSSIERS = new JsonDossier(JSON);

    private static final Map<Region, String> DEPARTEMENTS = Map.of(
            Region.BOURGOGNE_FRANCHE_COMTE,
            "21",
            Region.GRAND_EST,
            "54",
            Region.PAYS_DE_LA_LOIRE,
            "44",
            Region.CORSE,
            "2A",
            Region.MARTINIQUE,
            "9B");

    private FichiersDeTest() {}

    static String entete() {
        return "finess;etalab;111;2025-05-12\n";
    }

    static String extrait(Region region, List<String> numeros) {
        return numeros.stream().map(n -> ligne(n, region, "EHPAD N° " + n)).collect(Collectors.joining());
    }

    static String ligne(String numero, Region region, String nom) {
        return "structureet;" + numero + ";210000014;" + nom + ";" + nom + ";;;1;RUE;DES LILAS;;;231;"
                + DEPARTEMENTS.get(region) + ";DEPARTEMENT;21000 DIJON;;;500;EHPAD;4401;Personnes Âgées;;8710A;40;"
                + "ARS/PCD, Tarif global;;;1988-05-02;2017-01-03;2024-04-22;\n";
    }

    /** One application of a GALIS file. */
    public static Map<String, Object> galis(String numeroGalis, String deposeLe, ProjetDeclare declare) {
        Map<String, Object> dossier = new LinkedHashMap<>(donnees(declare));
        dossier.put("numeroGalis", numeroGalis);
        if (deposeLe != null) {
            dossier.put("deposeLe", deposeLe);
        }
        return dossier;
    }

    public static String json(Object objet) {
        return JSON.writeValueAsString(objet);
    }

    static Map<String, Object> donnees(ProjetDeclare declare) {
        return JSON.convertValue(DOSSIERS.enContrat(declare, Map.class), new TypeReference<>() {});
    }

    static List<String> numeros(ProjetDeTest projet) {
        return projet.declare().essms().stream()
                .map(LigneDeclaree::numeroFiness)
                .toList();
    }
}
