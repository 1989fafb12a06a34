package fr.esmsnumerique.financement.modele.application;

import fr.esmsnumerique.financement.modele.model.Contenu;
import fr.esmsnumerique.financement.modele.model.ControleModele;
import fr.esmsnumerique.financement.modele.model.FauteDeModele;
import fr.esmsnumerique.financement.modele.model.Modele;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.kernel.Horloge;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Publishes a version of a template, once nothing is wrong with it. */
@Service
public class PublierModele {

    private final Modeles modeles;
    private final Horloge horloge;

    PublierModele(Modeles modeles, Horloge horloge) {
        this.modeles = modeles;
        this.horloge = horloge;
    }

    /** Outcome. */
    public sealed interface Publication {
        record Faite(Modele modele) implements Publication {}

        record Refusee(List<FauteDeModele> fautes) implements Publication {}

        /** @param derniere version published meanwhile */
        record Depassee(int derniere) implements Publication {}
    }

    /** @param versionLue last version the author has seen in that perimeter: he never overwrites one he has not read */
    public Publication publier(
            String perimetre, NatureDocument nature, Contenu contenu, int versionLue, String auteur) {
        List<FauteDeModele> fautes = fautes(perimetre, nature, contenu);
        if (!fautes.isEmpty()) {
            return new Publication.Refusee(fautes);
        }
        Modele nouveau = new Modele(
                perimetre,
                nature,
                versionLue + 1,
                contenu,
                auteur,
                horloge.instant().truncatedTo(ChronoUnit.MILLIS));
        int derniere = derniere(perimetre, nature);
        return derniere == versionLue && modeles.ajouter(nouveau)
                ? new Publication.Faite(nouveau)
                : new Publication.Depassee(derniere(perimetre, nature));
    }

    /** What would be refused, for a preview. */
    public List<FauteDeModele> fautes(String perimetre, NatureDocument nature, Contenu contenu) {
        List<FauteDeModele> fautes = new ArrayList<>(ControleModele.fautes(nature, contenu));
        contenu.logoEventuel()
                .filter(empreinte -> modeles.logo(perimetre, empreinte).isEmpty())
                .ifPresent(_ -> fautes.add(new FauteDeModele(
                        "modele.logo_inconnu",
                        "logo",
                        "Ce logo n'est pas déposé dans ce périmètre : déposez-le d'abord.")));
        return fautes;
    }

    private int derniere(String perimetre, NatureDocument nature) {
        List<Modele> versions = modeles.versions(perimetre, nature);
        return versions.isEmpty() ? 0 : versions.getLast().version();
    }
}
