package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import java.util.Set;
import java.util.TreeSet;

/** The call a project answers (ELI-25); each has its own window (CAL-08 to CAL-10). */
enum Guichet {
    REGIONAL("calendrier.depot.regional"),
    /** Filed with an ARS, but over several regions: closes earlier. */
    MULTIREGIONAL("calendrier.depot.multiregional"),
    NATIONAL("calendrier.depot.national");

    private static final String SEUIL = "eligibilite.essms.seuil_national";

    private final String prefixe;

    Guichet(String prefixe) {
        this.prefixe = prefixe;
    }

    String cleOuverture() {
        return prefixe + ".ouverture";
    }

    String cleCloture() {
        return prefixe + ".cloture";
    }

    /** Keys of every window, with those given. */
    static Set<String> cles(String... autres) {
        Set<String> cles = new TreeSet<>(Set.of(autres));
        cles.add(SEUIL);
        for (Guichet guichet : values()) {
            cles.add(guichet.cleOuverture());
            cles.add(guichet.cleCloture());
        }
        return cles;
    }

    /** The size that routes counts every distinct establishment, set aside or not (AMB-30). */
    static Guichet de(Projet projet, Regles regles) {
        if (!projet.estMultiregional()) {
            return REGIONAL;
        }
        return projet.nombreEssms() >= regles.entier(SEUIL).valeur() ? NATIONAL : MULTIREGIONAL;
    }
}
