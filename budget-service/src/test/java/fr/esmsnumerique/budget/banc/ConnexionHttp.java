package fr.esmsnumerique.budget.banc;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One client's connection, kept open: the least a load generator on the same machine can cost. */
final class ConnexionHttp implements AutoCloseable {

    private final int port;
    private final String entetes;
    private Socket socket = new Socket();
    private InputStream entree = InputStream.nullInputStream();
    private OutputStream sortie = OutputStream.nullOutputStream();
    private boolean fermee;

    ConnexionHttp(int port, String jeton) throws IOException {
        this.port = port;
        ouvrir();
        entetes = " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAuthorization: Bearer " + jeton;
    }

    /** Again when the server said it would close: it does, after a number of requests. */
    private void ouvrir() throws IOException {
        socket.close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        entree = new BufferedInputStream(socket.getInputStream(), 8_192);
        sortie = socket.getOutputStream();
        fermee = false;
    }

    /** @throws IllegalStateException when the answer is not {@code attendu}: its body tells why */
    void poster(String chemin, String cle, String json, int attendu) throws IOException {
        String requete = "POST " + chemin + entetes + "\r\nIdempotency-Key: " + cle + "\r\nContent-Length: "
                + json.length() + "\r\n\r\n" + json;
        if (fermee) {
            ouvrir();
        }
        sortie.write(requete.getBytes(StandardCharsets.ISO_8859_1));
        String statut = ligne();
        String corps = corps();
        if (!statut.startsWith("HTTP/1.1 " + attendu)) {
            throw new IllegalStateException(statut + " " + corps);
        }
    }

    private String corps() throws IOException {
        int longueur = 0;
        boolean morceaux = false;
        for (String entete = ligne(); !entete.isEmpty(); entete = ligne()) {
            String minuscules = entete.toLowerCase(Locale.ROOT);
            if (minuscules.startsWith("content-length:")) {
                longueur = Integer.parseInt(entete.substring(15).trim());
            }
            morceaux |= minuscules.startsWith("transfer-encoding:");
            fermee |= minuscules.equals("connection: close");
        }
        if (!morceaux) {
            return lire(longueur);
        }
        StringBuilder corps = new StringBuilder();
        for (int taille = morceau(); taille > 0; taille = morceau()) {
            corps.append(lire(taille));
            ligne();
        }
        ligne();
        return corps.toString();
    }

    private int morceau() throws IOException {
        return Integer.parseInt(ligne(), 16);
    }

    private String lire(int longueur) throws IOException {
        return new String(entree.readNBytes(longueur), StandardCharsets.UTF_8);
    }

    private String ligne() throws IOException {
        StringBuilder ligne = new StringBuilder(64);
        for (int octet = entree.read(); octet != '\n'; octet = entree.read()) {
            if (octet < 0) {
                throw new EOFException();
            }
            if (octet != '\r') {
                ligne.append((char) octet);
            }
        }
        return ligne.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
