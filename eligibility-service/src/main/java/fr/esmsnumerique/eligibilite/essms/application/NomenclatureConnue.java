package fr.esmsnumerique.eligibilite.essms.application;

import fr.esmsnumerique.eligibilite.essms.model.Nomenclature;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature.Categorie;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.eligibilite.referentiel.model.Origine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The nomenclature of FINESS, kept as two lists with their history: it is being renewed, and an evaluation of yesterday was made with the one of yesterday. */
@Component
public class NomenclatureConnue {

    private static final String LIBELLE = "libelle";
    private static final String GROUPE = "groupe";

    private final Listes listes;

    public NomenclatureConnue(Listes listes) {
        this.listes = listes;
    }

    public Nomenclature lire() {
        Map<String, Categorie> categories = new HashMap<>();
        listes.parcourir(
                Liste.CATEGORIES_FINESS,
                o -> categories.put(
                        o.id(),
                        new Categorie(
                                o.id(),
                                o.fiches().getFirst().texte(LIBELLE),
                                o.fiches().getFirst().texte(GROUPE))));
        Map<String, String> modes = new HashMap<>();
        listes.parcourir(
                Liste.MODES_TARIFICATION,
                o -> modes.put(o.id(), o.fiches().getFirst().texte(LIBELLE)));
        return new Nomenclature(categories, modes);
    }

    /** What the labels of an extract teach. Codes already known as such change nothing. */
    void apprendre(Nomenclature lue, Origine origine) {
        List<Listes.Ligne> categories = new ArrayList<>();
        lue.categories()
                .forEach((code, c) -> categories.add(ligne(
                        code,
                        Map.of(
                                Liste.CATEGORIES_FINESS.colonneObjet(),
                                code,
                                LIBELLE,
                                c.libelle(),
                                GROUPE,
                                c.groupe()))));
        listes.fusionner(Liste.CATEGORIES_FINESS, categories, origine);
        List<Listes.Ligne> modes = new ArrayList<>();
        lue.modes()
                .forEach((code, libelle) -> modes.add(
                        ligne(code, Map.of(Liste.MODES_TARIFICATION.colonneObjet(), code, LIBELLE, libelle))));
        listes.fusionner(Liste.MODES_TARIFICATION, modes, origine);
    }

    private static Listes.Ligne ligne(String code, Map<String, String> champs) {
        return new Listes.Ligne(code, new Fiche(code, champs));
    }
}
