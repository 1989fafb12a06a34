package fr.esmsnumerique.budget.enveloppe.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * SHA-256 chain of mouvements. Canonical form: each field as a netstring ({@code <bytes>:<UTF-8>,}) in a fixed order, so that anyone can recompute it in any language
 * and no two mouvements share a form.
 */
public final class Empreintes {

    /** What the first mouvement chains to. */
    public static final String ORIGINE = "0".repeat(64);

    private static final String VERSION = "1";
    private static final HexFormat HEXA = HexFormat.of();
    private static final MessageDigest VIERGE = vierge();

    private Empreintes() {}

    /** Hash of everything in the mouvement but its own hash; the previous hash is part of it, which makes the chain. */
    public static String calculer(Mouvement mouvement) {
        Forme forme = composer(mouvement);
        return sha256(forme.octets, forme.taille);
    }

    public static String sha256(byte[] octets) {
        return sha256(octets, octets.length);
    }

    private static String sha256(byte[] octets, int taille) {
        try {
            // A copy of one that is never fed: looking the algorithm up and checking that it is allowed costs as much
            // as a hash.
            MessageDigest condense = (MessageDigest) VIERGE.clone();
            condense.update(octets, 0, taille);
            return HEXA.formatHex(condense.digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest vierge() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    static byte[] forme(Mouvement mouvement) {
        return composer(mouvement).octets();
    }

    private static Forme composer(Mouvement mouvement) {
        Forme forme = new Forme();
        forme.ajouter(VERSION);
        forme.ajouter(mouvement.precedente());
        forme.ajouter(mouvement.id().toString());
        forme.ajouter(mouvement.type().name());
        forme.ajouter(mouvement.dateEffet().toString());
        forme.ajouter(Long.toString(mouvement.decideLe().toEpochMilli()));
        forme.ajouter(mouvement.auteur().sujet());
        forme.ajouter(mouvement.auteur().nom());
        forme.ajouter(mouvement.motif());
        forme.ajouter(mouvement.cle().cle());
        forme.ajouter(mouvement.cle().empreinte());
        forme.ajouter(Integer.toString(mouvement.references().valeurs().size()));
        for (Map.Entry<String, String> reference :
                mouvement.references().valeurs().entrySet()) {
            forme.ajouter(reference.getKey());
            forme.ajouter(reference.getValue());
        }
        forme.ajouter(Integer.toString(mouvement.lignes().size()));
        for (Ligne ligne : mouvement.lignes()) {
            ajouter(forme, ligne);
        }
        return forme;
    }

    private static void ajouter(Forme forme, Ligne ligne) {
        Compte compte = ligne.compte();
        forme.ajouter(compte.titulaire().code());
        forme.ajouter(compte.poste().name());
        forme.ajouter(compte.origine().nature().name());
        forme.ajouter(compte.origine().reference());
        forme.ajouter(compte.dossier());
        forme.ajouter(Long.toString(ligne.centimes()));
    }

    /** Grows by itself; a decimal number is written digit by digit. */
    private static final class Forme {
        private byte[] octets = new byte[1_536];
        private int taille;

        void ajouter(String champ) {
            byte[] utf8 = champ.getBytes(StandardCharsets.UTF_8);
            reserver(utf8.length + 12);
            longueur(utf8.length);
            octets[taille++] = ':';
            System.arraycopy(utf8, 0, octets, taille, utf8.length);
            taille += utf8.length;
            octets[taille++] = ',';
        }

        byte[] octets() {
            return Arrays.copyOf(octets, taille);
        }

        private void longueur(int n) {
            for (int rang = n < 10 ? 1 : n < 100 ? 10 : puissance(n); rang > 0; rang /= 10) {
                octets[taille++] = (byte) ('0' + n / rang % 10);
            }
        }

        /** The greatest power of ten that is not above. */
        private static int puissance(int n) {
            int rang = 100;
            while (n / rang >= 10) {
                rang *= 10;
            }
            return rang;
        }

        private void reserver(int n) {
            if (octets.length - taille < n) {
                octets = Arrays.copyOf(octets, Math.max(octets.length * 2, taille + n));
            }
        }
    }
}
