package fr.esmsnumerique.budget;

import fr.esmsnumerique.budget.ContratDuBudget.Commande;
import fr.esmsnumerique.budget.ContratDuBudget.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that must be refused, derived from the example and the schema of a command: the wrong form of the whole, then of each field in turn. */
final class CasMalformes {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PROFONDEUR = 5_000;
    /** A value no serializer would write as such: it is put in place of the marker, raw. */
    private static final String MARQUE = "\"@@\"";

    private CasMalformes() {}

    /**
     * @param quoi what is wrong, for the report
     * @param fond refused by what it means, any 4xx; otherwise by its form, 400 exactly
     */
    record Cas(String quoi, byte[] corps, boolean fond) {}

    static List<Cas> de(Commande commande) {
        List<Cas> cas = new ArrayList<>(entiers(commande.corps().toString()));
        champs("", commande.schema(), commande.corps(), commande.corps(), cas);
        return cas;
    }

    private static List<Cas> entiers(String exemple) {
        String premier = exemple.substring(1, exemple.length() - 1);
        return Stream.of(
                        forme("corps absent", ""),
                        forme("null", "null"),
                        forme("tableau", "[" + exemple + "]"),
                        forme("chaîne", "\"x\""),
                        forme("nombre", "42"),
                        forme("objet vide", "{}"),
                        forme("tronqué", exemple.substring(0, exemple.length() - 1)),
                        forme("deux documents", exemple + exemple),
                        forme("champ inconnu", "{" + premier + ",\"champInconnu\":1}"),
                        forme("opérateur de requête", "{" + premier + ",\"$where\":\"1\"}"),
                        forme("clés doublées", "{" + premier + "," + premier + "}"),
                        forme("imbrication d'objets", "{" + premier + ",\"x\":" + imbrique("{\"a\":", "1", "}") + "}"),
                        forme("imbrication de tableaux", "{" + premier + ",\"x\":" + imbrique("[", "", "]") + "}"),
                        forme("racine imbriquée", imbrique("{\"a\":", "1", "}")),
                        new Cas("UTF-8 malformé", utf8Malforme(premier), false))
                .toList();
    }

    private static void champs(String prefixe, Schema schema, JsonNode objet, JsonNode racine, List<Cas> cas) {
        schema.noeud().path("properties").propertyStream().forEach(propriete -> {
            String nom = propriete.getKey();
            Schema champ = schema.champ(nom);
            boolean requis = schema.exige(nom);
            String chemin = prefixe + "/" + nom;
            if (requis) {
                cas.add(new Cas(chemin + " absent", sans(racine, prefixe, nom), false));
                cas.add(avec(racine, prefixe, nom, "null", false));
            }
            valeurs(champ, requis).forEach(valeur -> cas.add(avec(racine, prefixe, nom, valeur, false)));
            FondsInconnus.de(nom, champ).forEach(valeur -> cas.add(avec(racine, prefixe, nom, valeur, true)));
            JsonNode actuel = objet.path(nom);
            if (champ.type().equals("object") && actuel.isObject()) {
                champs(chemin, champ, actuel, racine, cas);
            }
            if (champ.type().equals("array") && actuel.isArray() && !actuel.isEmpty()) {
                Schema element = champ.element();
                if (element.type().equals("object")) {
                    champs(chemin + "/0", element, actuel.get(0), racine, cas);
                }
            }
        });
    }

    /** JSON values this schema forbids. */
    static List<String> valeurs(Schema schema, boolean requis) {
        return switch (schema.type()) {
            case "integer" -> entiers(schema);
            case "boolean" -> List.of("\"oui\"", "\"true\"", "1", "0", "[]", "{}", "NaN");
            case "array" -> List.of("1", "\"x\"", "{}", "[null]", "[[]]", "[" + imbrique("[", "", "]") + "]");
            case "object" -> List.of("1", "\"x\"", "[]", "{}", "true", "{\"champInconnu\":1}");
            case "string" -> textes(schema, requis);
            default -> throw new IllegalStateException("Type du contrat sans cas malformé : " + schema);
        };
    }

    private static List<String> entiers(Schema schema) {
        List<String> valeurs = new ArrayList<>(List.of(
                "0.001",
                "1.5",
                "1.0",
                "1e2",
                "1e309",
                "-1e309",
                "NaN",
                "Infinity",
                "\"1,00\"",
                "\"100\"",
                "\"\"",
                "true",
                "[]",
                "[1]",
                "{}",
                "99999999999999999999",
                "9".repeat(31),
                "9".repeat(5_000),
                "9223372036854775808",
                "0x10",
                "01",
                "+1",
                "1_000"));
        if (schema.noeud().has("minimum")) {
            long minimum = schema.noeud().path("minimum").asLong();
            valeurs.add(Long.toString(minimum - 1));
            Stream.of(-1L, 0L).filter(valeur -> valeur < minimum).forEach(valeur -> valeurs.add(valeur.toString()));
        }
        if (schema.noeud().has("maximum")) {
            valeurs.add(Long.toString(schema.noeud().path("maximum").asLong() + 1));
        }
        return valeurs;
    }

    private static List<String> textes(Schema schema, boolean requis) {
        List<String> valeurs = new ArrayList<>(List.of("42", "1.5", "true", "[]", "[\"x\"]", "{}", "{\"$ne\":\"\"}"));
        JsonNode noeud = schema.noeud();
        if (schema.format().startsWith("date")) {
            valeurs.addAll(List.of(
                    "20250512",
                    "[2025,5,12]",
                    "\"2025-02-30\"",
                    "\"2025-13-01\"",
                    "\"12/05/2025\"",
                    "\"2025-5-1\"",
                    "\"hier\"",
                    "\"+999999999-12-31\"",
                    "\"99999-01-01\""));
            valeurs.add(schema.format().equals("date") ? "\"2025-05-12T10:00:00Z\"" : "\"2025-05-12\"");
        }
        if (noeud.has("pattern") || noeud.has("enum") || schema.format().startsWith("date")) {
            valeurs.add("\"\\u0000\"");
            valeurs.add("\"\\r\\nX-Injecte: 1\"");
        }
        if (noeud.has("enum")) {
            valeurs.add("\"INCONNU\"");
        }
        if (noeud.path("minLength").asInt(0) > 0) {
            valeurs.add("\"" + "a".repeat(noeud.path("minLength").asInt() - 1) + "\"");
        }
        if (noeud.has("maxLength")) {
            valeurs.add("\"" + "a".repeat(noeud.path("maxLength").asInt() + 1) + "\"");
        }
        if (requis && schema.format().startsWith("date")) {
            valeurs.add("\"\"");
        }
        return valeurs;
    }

    private static Cas avec(JsonNode racine, String prefixe, String nom, String valeur, boolean fond) {
        JsonNode copie = racine.deepCopy();
        ((ObjectNode) copie.at(prefixe)).put(nom, MARQUE.substring(1, 3));
        String corps = copie.toString().replace("\"@@\"", valeur);
        String montre = valeur.length() > 40 ? valeur.substring(0, 40) + "…" : valeur;
        return new Cas(prefixe + "/" + nom + " = " + montre, corps.getBytes(StandardCharsets.UTF_8), fond);
    }

    private static byte[] sans(JsonNode racine, String prefixe, String nom) {
        JsonNode copie = racine.deepCopy();
        ((ObjectNode) copie.at(prefixe)).remove(nom);
        return JSON.writeValueAsBytes(copie);
    }

    private static Cas forme(String quoi, String corps) {
        return new Cas(quoi, corps.getBytes(StandardCharsets.UTF_8), false);
    }

    private static String imbrique(String ouvre, String milieu, String ferme) {
        return ouvre.repeat(PROFONDEUR) + milieu + ferme.repeat(PROFONDEUR);
    }

    /** An overlong encoding of "/", then a lone continuation byte, inside a string. */
    private static byte[] utf8Malforme(String premier) {
        byte[] debut = ("{" + premier + ",\"x\":\"").getBytes(StandardCharsets.UTF_8);
        byte[] milieu = {(byte) 0xC0, (byte) 0xAF, (byte) 0x80};
        byte[] fin = "\"}".getBytes(StandardCharsets.UTF_8);
        byte[] corps = new byte[debut.length + milieu.length + fin.length];
        System.arraycopy(debut, 0, corps, 0, debut.length);
        System.arraycopy(milieu, 0, corps, debut.length, milieu.length);
        System.arraycopy(fin, 0, corps, debut.length + milieu.length, fin.length);
        return corps;
    }

    /** Well formed, and of nothing that exists: an unknown envelope, application, campaign, mouvement or region, a date far from the campaign. */
    private static final class FondsInconnus {

        static List<String> de(String nom, Schema schema) {
            String motif = schema.noeud().path("pattern").asString("");
            if (schema.format().equals("date")) {
                return List.of("\"1999-12-31\"", "\"2099-01-01\"");
            }
            if (schema.type().equals("string") && motif.startsWith("^(84|27")) {
                return List.of("\"99\"", "\"2B\"", "\"NAT\"");
            }
            return switch (nom) {
                case "enveloppe" -> List.of("\"2031-G25\"", "\"2025-Z99\"");
                case "campagne" -> List.of("\"Z99\"");
                case "dossierId" -> List.of("\"G25-27-9999\"", "\"Z99-27-0001\"", "\"G25-99-0001\"");
                case "mouvementId" ->
                    List.of("\"2025-G25/000000000000\"", "\"2025-G25/999999999999\"", "\"2031-Z9/000000000001\"");
                default -> List.of();
            };
        }
    }
}
