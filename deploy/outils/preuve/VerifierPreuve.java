import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Verifies a proof file of the ledger, offline: {@code java VerifierPreuve.java FICHIER [EMPREINTE]}. Shares no code with the service that wrote the file; the form
 * that is hashed is described in docs/guides/verify-a-proof.md and in the file itself. Exit code: 0 exact, 1 not exact, 2 cannot be read.
 */
public final class VerifierPreuve {

    private static final String FORMAT = "esms-preuve-1";
    private static final Set<String> POSTES_AE =
            Set.of("CADRE", "RESERVE", "DISPONIBLE", "PROGRAMME", "GELE", "ENGAGE", "CADUC", "DESENGAGE", "REPORTE");
    private static final Set<String> POSTES_PAIEMENT = Set.of("OBLIGATION", "RESTE_A_PAYER", "PAYE_AVANCE", "PAYE_SOLDE");
    /** Counterparts of what was opened and of what is owed. */
    private static final Set<String> NEGATIFS_ADMIS = Set.of("CADRE", "OBLIGATION");
    /** Everything a mouvement line may hold; {@code regles} alone is not hashed: it is there for the reader. */
    private static final Set<String> CHAMPS = Set.of(
            "id", "precedente", "type", "dateEffet", "decideLe", "auteur", "motif", "cle", "empreinteDemande", "references", "lignes",
            "empreinte", "regles");
    private static final Set<String> CHAMPS_LIGNE = Set.of("titulaire", "poste", "nature", "origine", "dossier", "centimes");

    private final Map<List<String>, Long> soldes = new HashMap<>();
    private String precedente = "0".repeat(64);
    private long sequence;
    /** Where the hash the reader knew from elsewhere was met; 0: nowhere. */
    private long rencontre;

    public static void main(String[] arguments) {
        PrintStream sortie = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 1 || arguments.length > 2) {
            sortie.println("Usage : verifier-preuve FICHIER [EMPREINTE déjà connue d'un des mouvements]");
            System.exit(2);
        }
        System.exit(verifier(Path.of(arguments[0]), arguments.length == 2 ? arguments[1] : "", sortie));
    }

    /** @param connue hash noted earlier, elsewhere; empty when there is none */
    static int verifier(Path fichier, String connue, PrintStream sortie) {
        VerifierPreuve preuve = new VerifierPreuve();
        try (BufferedReader lecteur = Files.newBufferedReader(fichier, StandardCharsets.UTF_8)) {
            sortie.println(preuve.lire(lecteur, connue));
            return 0;
        } catch (Inexacte faute) {
            sortie.println(faute.getMessage());
            return 1;
        } catch (ClassCastException | IllegalArgumentException inattendu) {
            sortie.println("Preuve inexacte : l'en-tête ou la fin ne se lit pas (" + inattendu.getMessage() + ").");
            return 1;
        } catch (IOException illisible) {
            sortie.println("Fichier illisible : " + illisible);
            return 2;
        }
    }

    private String lire(BufferedReader lecteur, String connue) throws IOException {
        Map<String, Object> entete = objet(lecteur.readLine(), "la première ligne");
        exiger(FORMAT.equals(entete.get("format")), "En-tête : format inattendu, " + FORMAT + " est attendu.");
        String enveloppe = texte(entete, "enveloppe");
        Map<String, Object> fin = Map.of();
        while (fin.isEmpty()) {
            Map<String, Object> lue = objet(lecteur.readLine(), "la séquence " + (sequence + 1));
            exiger(!lue.containsKey("interruption"), refus("l'export s'est interrompu : " + lue.get("interruption")));
            if (lue.containsKey("soldes")) {
                fin = lue;
            } else {
                mouvement(lue, enveloppe);
                rencontre = precedente.equals(connue) ? sequence : rencontre;
            }
        }
        exiger(lecteur.readLine() == null, "Des lignes suivent la fin du fichier.");
        clore(entete, fin);
        exiger(connue.isEmpty() || rencontre > 0, "L'empreinte connue n'est celle d'aucun mouvement : le flux a été réécrit, ou ce n'est pas la même enveloppe.");
        return "Preuve exacte : enveloppe " + enveloppe + ", " + sequence + " mouvements, empreinte de tête " + precedente
                + (rencontre > 0 ? " ; l'empreinte connue est celle de la séquence " + rencontre : "") + ".";
    }

    private void mouvement(Map<String, Object> lu, String enveloppe) {
        long attendue = sequence + 1;
        String id = enveloppe + "/" + "0".repeat(12 - Long.toString(attendue).length()) + attendue;
        try {
            exiger(id.equals(lu.get("id")), refus("ligne absente ou déplacée, " + lu.get("id") + " est à sa place"));
            exiger(CHAMPS.equals(lu.keySet()), refus("champs inattendus ou manquants"));
            exiger(empreinte(lu).equals(lu.get("empreinte")), refus("son contenu ne correspond pas à son empreinte"));
            exiger(precedente.equals(lu.get("precedente")), refus("il ne s'enchaîne pas au mouvement précédent"));
            ecrire(lignes(lu, "lignes"));
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException illisible) {
            throw new Inexacte(refus("ce n'est pas un mouvement (" + illisible.getMessage() + ")"));
        }
        precedente = texte(lu, "empreinte");
        sequence = attendue;
    }

    /** Each field as a netstring, in this order: no two mouvements share a form. */
    private static String empreinte(Map<String, Object> lu) {
        Instant decideLe = Instant.parse(texte(lu, "decideLe"));
        if (!Instant.ofEpochMilli(decideLe.toEpochMilli()).toString().equals(texte(lu, "decideLe"))) {
            throw new IllegalArgumentException("decideLe n'est pas à la milliseconde");
        }
        Map<String, Object> auteur = objet(lu, "auteur", Set.of("sujet", "nom"));
        Map<String, Object> references = new TreeMap<>(objet(lu, "references"));
        Forme forme = new Forme();
        forme.ajouter("1", texte(lu, "precedente"), texte(lu, "id"), texte(lu, "type"), texte(lu, "dateEffet"));
        forme.ajouter(Long.toString(decideLe.toEpochMilli()), texte(auteur, "sujet"), texte(auteur, "nom"));
        forme.ajouter(texte(lu, "motif"), texte(lu, "cle"), texte(lu, "empreinteDemande"));
        forme.ajouter(Integer.toString(references.size()));
        references.forEach((nom, valeur) -> forme.ajouter(nom, (String) valeur));
        forme.ajouter(Integer.toString(lignes(lu, "lignes").size()));
        for (Map<String, Object> ligne : lignes(lu, "lignes")) {
            forme.ajouter(texte(ligne, "titulaire"), texte(ligne, "poste"), texte(ligne, "nature"), texte(ligne, "origine"));
            forme.ajouter(texte(ligne, "dossier"), Long.toString((Long) ligne.get("centimes")));
        }
        return forme.sha256();
    }

    /** Both books balance, each account moves once, no post but the two counterparts goes below zero. */
    private void ecrire(List<Map<String, Object>> lignes) {
        Set<List<String>> comptes = new HashSet<>();
        long ae = 0;
        long paiement = 0;
        for (Map<String, Object> ligne : lignes) {
            String poste = texte(ligne, "poste");
            long centimes = (Long) ligne.get("centimes");
            exiger(POSTES_AE.contains(poste) || POSTES_PAIEMENT.contains(poste), refus("poste inconnu, " + poste));
            exiger(comptes.add(compte(ligne)) && centimes != 0, refus("compte écrit deux fois ou pour rien"));
            ae = Math.addExact(ae, POSTES_AE.contains(poste) ? centimes : 0);
            paiement = Math.addExact(paiement, POSTES_AE.contains(poste) ? 0 : centimes);
        }
        exiger(!lignes.isEmpty() && ae == 0 && paiement == 0, refus("ses livres ne s'équilibrent pas"));
        for (Map<String, Object> ligne : lignes) {
            long solde = soldes.merge(compte(ligne), (Long) ligne.get("centimes"), Math::addExact);
            exiger(solde >= 0 || NEGATIFS_ADMIS.contains(texte(ligne, "poste")), refus("il rend un poste négatif"));
        }
        soldes.values().removeIf(solde -> solde == 0);
    }

    private void clore(Map<String, Object> entete, Map<String, Object> fin) {
        exiger(Long.valueOf(sequence).equals(entete.get("mouvements")), refus("l'en-tête annonce " + entete.get("mouvements") + " mouvements"));
        exiger(precedente.equals(entete.get("empreinteTete")), "En-tête : l'empreinte de tête n'est pas celle du dernier mouvement.");
        Map<List<String>, Long> annonces = new HashMap<>();
        lignes(fin, "soldes").forEach(ligne -> exiger(annonces.put(compte(ligne), (Long) ligne.get("centimes")) == null, "Fin : les soldes annoncés nomment deux fois un compte."));
        exiger(annonces.equals(soldes), "Fin : les soldes annoncés ne sont pas ceux que donnent les mouvements.");
    }

    private String refus(String raison) {
        return "Preuve inexacte à la séquence " + (sequence + 1) + " : " + raison + ".";
    }

    private static void exiger(boolean vrai, String sinon) {
        if (!vrai) {
            throw new Inexacte(sinon);
        }
    }

    private static List<String> compte(Map<String, Object> ligne) {
        return List.of(texte(ligne, "titulaire"), texte(ligne, "poste"), texte(ligne, "nature"), texte(ligne, "origine"), texte(ligne, "dossier"));
    }

    private static Map<String, Object> objet(String ligne, String lieu) {
        exiger(ligne != null, "Preuve inexacte à " + lieu + " : le fichier s'arrête avant elle.");
        try {
            return Json.objet(ligne);
        } catch (IllegalArgumentException illisible) {
            throw new Inexacte("Preuve inexacte à " + lieu + " : ligne illisible (" + illisible.getMessage() + ").");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> objet(Map<String, Object> lu, String nom) {
        return (Map<String, Object>) lu.get(nom);
    }

    private static Map<String, Object> objet(Map<String, Object> lu, String nom, Set<String> champs) {
        Map<String, Object> objet = objet(lu, nom);
        if (!champs.equals(objet.keySet())) {
            throw new IllegalArgumentException("champs de " + nom);
        }
        return objet;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lignes(Map<String, Object> lu, String nom) {
        List<Map<String, Object>> lignes = (List<Map<String, Object>>) lu.get(nom);
        if (lignes == null || !lignes.stream().allMatch(ligne -> CHAMPS_LIGNE.equals(ligne.keySet()))) {
            throw new IllegalArgumentException("champs d'une ligne");
        }
        return lignes;
    }

    private static String texte(Map<String, Object> lu, String nom) {
        if (lu.get(nom) instanceof String texte) {
            return texte;
        }
        throw new IllegalArgumentException(nom + " absent");
    }

    /** Bytes that are hashed: {@code <length>:<UTF-8>,} for each field. */
    private static final class Forme {
        private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

        void ajouter(String... champs) {
            for (String champ : champs) {
                byte[] utf8 = champ.getBytes(StandardCharsets.UTF_8);
                if (!champ.equals(new String(utf8, StandardCharsets.UTF_8))) {
                    throw new IllegalArgumentException("texte sans forme UTF-8");
                }
                octets.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
                octets.writeBytes(utf8);
                octets.write(',');
            }
        }

        String sha256() {
            try {
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets.toByteArray()));
            } catch (NoSuchAlgorithmException absent) {
                throw new IllegalStateException(absent);
            }
        }
    }

    private static final class Inexacte extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Inexacte(String phrase) {
            super(phrase);
        }
    }
}
