package fr.esmsnumerique.budget.banc;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A closed group of clients of one HTTP server, each with its connection kept open, all on the calling thread: a load generator on the machine it loads must cost
 * little, and PostgreSQL's own is such a loop.
 */
final class ClientsHttp implements AutoCloseable {

    /** Writes the whole request of the client's next operation. */
    interface Requetes {
        byte[] suivante(int client);
    }

    private final InetSocketAddress serveur;
    private final Selector selecteur;
    private final List<Client> clients = new ArrayList<>();

    ClientsHttp(int port, int nombre) throws IOException {
        serveur = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        selecteur = Selector.open();
        for (int numero = 0; numero < nombre; numero++) {
            clients.add(new Client(numero));
        }
    }

    /** @throws IllegalStateException when an answer does not begin with {@code attendu}: its body tells why */
    Debit passage(int total, String attendu, Requetes requetes) {
        int chacun = total / clients.size();
        long[] durees = new long[chacun * clients.size()];
        int faites = 0;
        long debut = System.nanoTime();
        try {
            for (Client client : clients) {
                client.restent = chacun;
                client.demander(requetes);
            }
            while (faites < durees.length) {
                selecteur.select();
                for (SelectionKey cle : selecteur.selectedKeys()) {
                    Client client = (Client) cle.attachment();
                    if (client.lire(attendu)) {
                        durees[faites++] = System.nanoTime() - client.demandeLe;
                        client.demander(requetes);
                    }
                }
                selecteur.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Debit.de(durees, (System.nanoTime() - debut) / 1e9);
    }

    @Override
    public void close() throws IOException {
        for (Client client : clients) {
            client.canal.close();
        }
        selecteur.close();
    }

    private final class Client {
        private final int numero;
        private final ByteBuffer recu = ByteBuffer.allocate(64 << 10);
        private SocketChannel canal;
        private int restent;
        private long demandeLe;

        Client(int numero) throws IOException {
            this.numero = numero;
            this.canal = ouvrir();
        }

        private SocketChannel ouvrir() throws IOException {
            SocketChannel nouveau = SocketChannel.open(serveur);
            nouveau.setOption(StandardSocketOptions.TCP_NODELAY, true);
            nouveau.configureBlocking(false);
            nouveau.register(selecteur, SelectionKey.OP_READ, this);
            return nouveau;
        }

        private void demander(Requetes requetes) throws IOException {
            if (restent-- > 0) {
                ByteBuffer requete = ByteBuffer.wrap(requetes.suivante(numero));
                demandeLe = System.nanoTime();
                while (requete.hasRemaining()) {
                    canal.write(requete);
                }
            }
        }

        /** @return true once the whole answer is there */
        private boolean lire(String attendu) throws IOException {
            if (canal.read(recu) < 0) {
                throw new EOFException("Le serveur a fermé la connexion");
            }
            Reponse reponse = Reponse.lire(recu.array(), recu.position());
            if (!reponse.entiere()) {
                return false;
            }
            if (!reponse.statut().startsWith(attendu)) {
                throw new IllegalStateException(new String(recu.array(), 0, recu.position(), StandardCharsets.UTF_8));
            }
            recu.clear();
            if (reponse.derniere()) {
                canal.close();
                canal = ouvrir();
            }
            return true;
        }
    }

    /** @param derniere the server closes the connection after it: it does, after a number of requests */
    private record Reponse(boolean entiere, String statut, boolean derniere) {

        private static final String LONGUEUR = "\r\ncontent-length: ";
        private static final String FIN_DES_MORCEAUX = "\r\n0\r\n\r\n";

        static Reponse lire(byte[] octets, int fin) {
            String texte = new String(octets, 0, fin, StandardCharsets.ISO_8859_1);
            int corps = texte.indexOf("\r\n\r\n") + 4;
            if (corps < 4) {
                return new Reponse(false, "", false);
            }
            String entetes = texte.substring(0, corps).toLowerCase(java.util.Locale.ROOT);
            int annonce = entetes.indexOf(LONGUEUR);
            boolean entiere = annonce < 0
                    ? texte.endsWith(FIN_DES_MORCEAUX)
                    : fin - corps >= longueur(entetes, annonce + LONGUEUR.length());
            return new Reponse(
                    entiere, texte.substring("HTTP/1.1 ".length(), corps), entetes.contains("connection: close"));
        }

        private static int longueur(String entetes, int debut) {
            return Integer.parseInt(entetes.substring(debut, entetes.indexOf('\r', debut)));
        }
    }
}
