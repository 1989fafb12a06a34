package fr.esmsnumerique.passerelle.limite;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;

/** Request whose body has already been read. */
final class CorpsEnMemoire extends HttpServletRequestWrapper {

    private final ServletInputStream flux;

    CorpsEnMemoire(HttpServletRequest requete, byte[] corps) {
        super(requete);
        this.flux = new Flux(new ByteArrayInputStream(corps));
    }

    @Override
    public ServletInputStream getInputStream() {
        return flux;
    }

    private static final class Flux extends ServletInputStream {
        private final ByteArrayInputStream source;

        Flux(ByteArrayInputStream source) {
            this.source = source;
        }

        @Override
        public int read() {
            return source.read();
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) {
            return source.read(tampon, debut, longueur);
        }

        @Override
        public boolean isFinished() {
            return source.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener ecouteur) {
            throw new UnsupportedOperationException("Lecture bloquante seulement");
        }
    }
}
