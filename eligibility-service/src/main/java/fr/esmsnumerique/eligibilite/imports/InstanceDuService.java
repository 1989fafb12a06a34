package fr.esmsnumerique.eligibilite.imports;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Name an instance keeps over its restarts. */
@Component
public record InstanceDuService(String nom) {

    @Autowired
    public InstanceDuService(Environment environnement) {
        this(environnement.getProperty("HOSTNAME", "local") + ":" + environnement.getProperty("server.port", "0"));
    }
}
