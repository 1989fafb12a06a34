package fr.esmsnumerique.demo.plateforme;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** One login per account, renewed before its token expires. Programs are the accounts whose secret is known. */
final class Jetons {

    private final Identite identite;
    private final Map<String, String> secrets;
    private final InstantSource systeme;
    private final Map<String, Jeton> connus = new HashMap<>();

    Jetons(Identite identite, Map<String, String> secrets, InstantSource systeme) {
        this.identite = identite;
        this.secrets = secrets;
        this.systeme = systeme;
    }

    synchronized String de(String compte) {
        Jeton jeton = connus.get(compte);
        if (jeton == null || !jeton.utilisable(systeme.instant())) {
            String secret = secrets.get(compte);
            jeton = secret == null ? identite.personne(compte) : identite.programme(compte, secret);
            connus.put(compte, jeton);
        }
        return jeton.valeur();
    }

    synchronized void oublier(String compte) {
        connus.remove(compte);
    }
}
