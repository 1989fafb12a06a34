package fr.esmsnumerique.passerelle.backoffice;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** A file if there is one, else the application: its router knows the pages, and says itself when one does not exist. */
final class FichierOuApplication extends PathResourceResolver {

    // Addresses that are never pages: answering them with the application would hide a 404 from programs.
    private static final Pattern SANS_PAGE =
            Pattern.compile("(api|interne|actuator|assets|connexion|deconnexion|moi|error)(/.*)?|.*\\.[^/]+");

    @Override
    protected @Nullable Resource getResource(String chemin, Resource dossier) throws IOException {
        Resource fichier = super.getResource(chemin, dossier);
        if (fichier != null || SANS_PAGE.matcher(chemin).matches()) {
            return fichier;
        }
        return super.getResource("index.html", dossier);
    }
}
