package fr.esmsnumerique.usage.portefeuille;

import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import fr.esmsnumerique.usage.projet.model.Projets.Filtre;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Every project of a filter, page after page: a list is never held whole. */
@Component
public class LireProjets {

    private static final int PAGE = 200;

    private final Projets projets;

    LireProjets(Projets projets) {
        this.projets = projets;
    }

    public void pourChacun(Filtre filtre, Consumer<Projet> action) {
        List<Projet> page = projets.lister(filtre, null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(action);
            page = page.size() < PAGE
                    ? List.of()
                    : projets.lister(filtre, page.getLast().dossierId(), PAGE);
        }
    }
}
