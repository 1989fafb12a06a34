package fr.esmsnumerique.local.compte;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.Resource;

/** Reads the accounts file apart from the application's own properties, so that no environment variable can override an account by accident. */
final class LectureAnnuaire {

    private LectureAnnuaire() {}

    static Annuaire lire(Resource fichier) {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader().load("comptes", fichier).forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("", Bindable.of(Annuaire.class))
                    .get();
        } catch (IOException illisible) {
            throw new UncheckedIOException("Fichier de comptes illisible : " + fichier, illisible);
        }
    }
}
