package fr.esmsnumerique.eligibilite.comite.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The priority criteria of a campaign in a region, as its texts list them: {@code CODE : libellé}. A campaign without any has an empty grid. */
@Component
public class GrilleDePriorite {

    private static final String CLE = "eligibilite.selection.criteres";

    private final LireRegles regles;
    private final Horloge horloge;

    public GrilleDePriorite(LireRegles regles, Horloge horloge) {
        this.regles = regles;
        this.horloge = horloge;
    }

    public List<Critere> de(Dossier dossier) {
        LocalDate jour = horloge.aujourdhui();
        return regles.enVigueur(dossier.declare().campagne())
                .filter(p -> p.donne(CLE, jour, dossier.region()))
                .map(p -> p.liste(CLE, jour, dossier.region()))
                .map(liste -> liste.valeur().stream()
                        .map(texte -> critere(texte, liste.reference()))
                        .toList())
                .orElse(List.of());
    }

    private static Critere critere(String texte, ReferenceLegale reference) {
        int deuxPoints = texte.indexOf(" : ");
        return deuxPoints < 0
                ? new Critere(texte, texte, reference)
                : new Critere(texte.substring(0, deuxPoints), texte.substring(deuxPoints + 3), reference);
    }

    /** One criterion. */
    public record Critere(String code, String libelle, ReferenceLegale reference) {}
}
