package fr.esmsnumerique.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole process on ports chosen by the system; one context shared by every class that carries this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.courrier.port=0",
            "esms.url-publique=http://localhost:8080",
            "spring.security.oauth2.authorizationserver.issuer=" + ProcessusDeTest.EMETTEUR
        })
public @interface ProcessusDeTest {

    String EMETTEUR = "http://identite.exemple.test";
}
