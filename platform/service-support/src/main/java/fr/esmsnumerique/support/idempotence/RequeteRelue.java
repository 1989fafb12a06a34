package fr.esmsnumerique.support.idempotence;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body was read to be hashed and can be read again. */
final class RequeteRelue extends HttpServletRequestWrapper {

    private final byte[] corps;

    RequeteRelue(HttpServletRequest requete, byte[] corps) {
        super(requete);
        this.corps = corps;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream octets = new ByteArrayInputStream(corps);
        return new ServletInputStream() {
            @Override
            public int read() {
                return octets.read();
            }

            @Override
            public int read(byte[] tampon, int debut, int longueur) {
                return octets.read(tampon, debut, longueur);
            }

            @Override
            public boolean isFinished() {
                return octets.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener ecouteur) {
                throw new IllegalStateException("Lecture synchrone seulement");
            }
        };
    }
}
