package fr.esmsnumerique.local.courrier;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.context.SmartLifecycle;

/** SMTP on the loopback address. Any sender and recipient is accepted and nothing is ever forwarded. */
final class ServeurSmtp implements SmartLifecycle {

    private final GreenMail serveur;
    private volatile boolean demarre;

    /** @param port 0 for one chosen by the system */
    ServeurSmtp(int port, Reception reception) {
        this.serveur = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        serveur.getUserManager().setMessageDeliveryHandler(reception);
    }

    int port() {
        return serveur.getSmtp().getPort();
    }

    @Override
    public void start() {
        serveur.start();
        demarre = true;
    }

    @Override
    public void stop() {
        serveur.stop();
        demarre = false;
    }

    @Override
    public boolean isRunning() {
        return demarre;
    }
}
