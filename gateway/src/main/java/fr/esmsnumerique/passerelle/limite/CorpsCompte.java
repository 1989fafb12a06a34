package fr.esmsnumerique.passerelle.limite;

import fr.esmsnumerique.passerelle.probleme.Probleme;
import fr.esmsnumerique.passerelle.probleme.Problemes;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Request whose body is counted while it streams to its service. It remembers how the reading went, because a call that fails for want of the client's bytes says
 * nothing against the service.
 */
public final class CorpsCompte extends HttpServletRequestWrapper {

    private static final String ATTRIBUT = CorpsCompte.class.getName();

    private final long maximum;
    private @Nullable Flux flux;

    private CorpsCompte(HttpServletRequest requete, long maximum) {
        super(requete);
        this.maximum = maximum;
    }

    static CorpsCompte de(HttpServletRequest requete, long maximum) {
        CorpsCompte corps = new CorpsCompte(requete, maximum);
        requete.setAttribute(ATTRIBUT, corps);
        return corps;
    }

    /** Why the call failed, when the client is the reason. */
    public static Optional<Probleme> faute(HttpServletRequest requete) {
        return requete.getAttribute(ATTRIBUT) instanceof CorpsCompte corps ? corps.faute() : Optional.empty();
    }

    private Optional<Probleme> faute() {
        Flux lu = flux;
        if (lu == null || lu.termine) {
            return Optional.empty();
        }
        if (lu.lus > maximum) {
            return Optional.of(LimiteCorps.tropVolumineux(maximum));
        }
        return lu.attendLeClient ? Optional.of(Problemes.corpsInterrompu()) : Optional.empty();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        Flux ouvert = flux;
        if (ouvert == null) {
            ouvert = new Flux(super.getInputStream(), maximum);
            flux = ouvert;
        }
        return ouvert;
    }

    private static final class Flux extends ServletInputStream {
        private final ServletInputStream source;
        private final long maximum;
        // Written by the thread that sends to the service, read by the one that answers the client.
        private volatile long lus;
        private volatile boolean termine;
        private volatile boolean attendLeClient;

        Flux(ServletInputStream source, long maximum) {
            this.source = source;
            this.maximum = maximum;
        }

        @Override
        public int read() throws IOException {
            byte[] octet = new byte[1];
            return read(octet, 0, 1) < 0 ? -1 : octet[0] & 0xff;
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) throws IOException {
            int n = lire(tampon, debut, longueur);
            if (n < 0) {
                termine = true;
            } else {
                lus = lus + n;
                if (lus > maximum) {
                    throw new IOException("Corps de plus de " + maximum + " octets");
                }
            }
            return n;
        }

        private int lire(byte[] tampon, int debut, int longueur) throws IOException {
            // Stays true when the read fails, and while it lasts: whoever gives up meanwhile knows that the client was
            // the one awaited.
            attendLeClient = true;
            int n = source.read(tampon, debut, longueur);
            attendLeClient = false;
            return n;
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener ecouteur) {
            throw new UnsupportedOperationException("Lecture bloquante seulement");
        }
    }
}
