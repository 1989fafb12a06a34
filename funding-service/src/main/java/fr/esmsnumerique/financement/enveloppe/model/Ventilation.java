package fr.esmsnumerique.financement.enveloppe.model;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.kernel.Montant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Spreads grants over a key of establishments (département, sector). Each line is shared equally between its establishments, the first ones taking the odd centimes,
 * so that the parts sum to the total; what funds the whole project stays apart.
 */
public final class Ventilation {

    /** Key of what funds the project and no establishment in particular. */
    public static final String PROJET = "PROJET";

    private final Function<EssmsProjet, String> cle;
    private final Map<String, Part> parts = new TreeMap<>();

    Ventilation(Function<EssmsProjet, String> cle) {
        this.cle = cle;
    }

    /** Establishments funded and amount under one key. */
    public record Part(String cle, int nombreEssms, Montant montant) {

        private Part plus(int essms, Montant autre) {
            return new Part(cle, nombreEssms + essms, montant.plus(autre));
        }
    }

    void ajouter(ProjetAFinancer projet, Calcul calcul) {
        Map<String, String> cles = new HashMap<>();
        for (EssmsProjet essms : projet.financables()) {
            cles.put(essms.numeroFiness(), cle.apply(essms));
            cumuler(cle.apply(essms), 1, Montant.ZERO);
        }
        for (Ligne ligne : calcul.lignes()) {
            if (!ligne.retenu().estNul()) {
                repartir(ligne, cles);
            }
        }
    }

    private void repartir(Ligne ligne, Map<String, String> cles) {
        List<String> essms = ligne.essms();
        if (essms.isEmpty()) {
            cumuler(PROJET, 0, ligne.retenu());
            return;
        }
        long part = ligne.retenu().centimes() / essms.size();
        long impairs = ligne.retenu().centimes() % essms.size();
        for (int i = 0; i < essms.size(); i++) {
            cumuler(cles.getOrDefault(essms.get(i), PROJET), 0, new Montant(part + (i < impairs ? 1 : 0)));
        }
    }

    private void cumuler(String sous, int essms, Montant montant) {
        parts.put(
                sous, parts.getOrDefault(sous, new Part(sous, 0, Montant.ZERO)).plus(essms, montant));
    }

    /** Largest amount first, then by key. */
    public List<Part> parts() {
        return parts.values().stream()
                .sorted(Comparator.comparing(Part::montant).reversed().thenComparing(Part::cle))
                .toList();
    }
}
