package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.donnees.DonneesNationales;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** The service in a process of its own, {@code ServiceATuer <store> <neighbours> <job repository> [REMPLIR]}: it says where it answers and with which token, then lives until it is killed. */
public final class ServiceATuer {

    private ServiceATuer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ServiceNational service = new ServiceNational(arguments[0], arguments[1], arguments[2]);
        if (arguments.length > 3) {
            service.remplir(new DonneesNationales(1));
        }
        System.out.println(
                "pret " + service.client().racine() + " " + service.client().jeton());
        new CountDownLatch(1).await();
    }
}
