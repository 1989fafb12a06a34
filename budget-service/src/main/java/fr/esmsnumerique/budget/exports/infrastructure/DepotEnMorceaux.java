package fr.esmsnumerique.budget.exports.infrastructure;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.budget.exports.application.Depot;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.types.Binary;

/** Chunks of 1 MiB, {@code _id: <export>/<rank>}, each written as soon as it is full: one chunk is all the memory a file takes, however long. */
class DepotEnMorceaux extends Depot {

    static final int MORCEAU = 1 << 20;
    static final String OCTETS = "octets";

    private final MongoCollection<Document> morceaux;
    private final String export;
    private final MessageDigest empreinte = sha256Vide();
    private final ByteArrayOutputStream plein = new ByteArrayOutputStream(MORCEAU);
    private int rang;
    private long taille;
    private String sha256 = "";

    DepotEnMorceaux(MongoCollection<Document> morceaux, String export) {
        this.morceaux = morceaux;
        this.export = export;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int debut, int longueur) {
        empreinte.update(octets, debut, longueur);
        taille += longueur;
        int ecrits = 0;
        while (ecrits < longueur) {
            int place = Math.min(MORCEAU - plein.size(), longueur - ecrits);
            plein.write(octets, debut + ecrits, place);
            ecrits += place;
            if (plein.size() == MORCEAU) {
                vider();
            }
        }
    }

    private void vider() {
        String id = id(export, rang++);
        morceaux.replaceOne(
                new Document("_id", id),
                new Document("_id", id).append(OCTETS, new Binary(plein.toByteArray())),
                new ReplaceOptions().upsert(true));
        plein.reset();
    }

    @Override
    public void close() {
        if (!sha256.isEmpty()) {
            return;
        }
        if (plein.size() > 0) {
            vider();
        }
        sha256 = HexFormat.of().formatHex(empreinte.digest());
    }

    @Override
    public long taille() {
        return taille;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    static String id(String export, int rang) {
        return export + "/" + rang;
    }

    static int nombre(long taille) {
        return Math.toIntExact((taille + MORCEAU - 1) / MORCEAU);
    }

    private static MessageDigest sha256Vide() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
