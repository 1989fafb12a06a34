package fr.esmsnumerique.local;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** One process for two stand-ins: starting a second JVM for a mail inbox would cost 150 MB. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LocalIdentityApplication {

    public static void main(String[] args) {
        SpringApplication.run(LocalIdentityApplication.class, args);
    }
}
