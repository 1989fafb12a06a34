package fr.esmsnumerique.passerelle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A service that is killed, or hangs, in the middle of a chunked answer: {@code …/coupe/<octets>} and {@code …/fige/<octets>}. On a bare socket, because a server
 * library would end the answer properly.
 */
public final class ServiceInterrompu {

    private final ServerSocket ecoute;

    public ServiceInterrompu() {
        try {
            ecoute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        Thread.ofVirtual().start(this::accepter);
    }

    public String url() {
        return "http://127.0.0.1:" + ecoute.getLocalPort();
    }

    private void accepter() {
        while (!ecoute.isClosed()) {
            try {
                Socket client = ecoute.accept();
                Thread.ofVirtual().start(() -> repondre(client));
            } catch (IOException fin) {
                return;
            }
        }
    }

    private static void repondre(Socket client) {
        try (client) {
            var requete = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            String chemin = requete.readLine().split(" ")[1];
            while (!requete.readLine().isEmpty()) {
                // Closing with unread bytes would reset the connection before its answer is read.
            }
            int octets = Integer.parseInt(chemin.substring(chemin.lastIndexOf('/') + 1));
            OutputStream reponse = client.getOutputStream();
            reponse.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + Integer.toHexString(octets) + "\r\n" + "x".repeat(octets) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            reponse.flush();
            if (chemin.contains("/fige/")) {
                Thread.sleep(5_000);
            }
        } catch (IOException | InterruptedException fin) {
            Thread.currentThread().interrupt();
        }
    }
}
