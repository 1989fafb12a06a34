package fr.esmsnumerique.passerelle.routage;

import fr.esmsnumerique.passerelle.probleme.ReponseInterrompueException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Body of a service's answer; tells a service that went away from a caller who did. */
final class CorpsDeReponse extends FilterInputStream {

    private CorpsDeReponse(InputStream corps) {
        super(corps);
    }

    /** Puts itself where the gateway will read the body from. */
    static ServerResponse surveiller(ServerRequest requete, ServerResponse reponse) {
        InputStream corps = MvcUtils.getAttribute(requete, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (corps != null) {
            MvcUtils.putAttribute(requete, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR, new CorpsDeReponse(corps));
        }
        return reponse;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException panne) {
            throw new ReponseInterrompueException(panne);
        }
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        try {
            return super.read(tampon, debut, longueur);
        } catch (IOException panne) {
            throw new ReponseInterrompueException(panne);
        }
    }
}
