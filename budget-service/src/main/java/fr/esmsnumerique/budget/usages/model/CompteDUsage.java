package fr.esmsnumerique.budget.usages.model;

import fr.esmsnumerique.budget.usages.model.SyntheseDesMois.Compte;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a region counts for a department, a sector, a month and an indicator. */
public record CompteDUsage(
        Region region, String departement, String secteur, String mois, String indicateur, Compte compte) {

    private record Lieu(String departement, String secteur, String mois) {}

    /** Places are numbered as they come; figures do not depend on the order lines come in. */
    public static List<CompteDUsage> compter(Region region, List<MesureDEssms> mesures) {
        Map<Lieu, Integer> places = new HashMap<>();
        Map<String, MoisMesures> parIndicateur = new TreeMap<>();
        for (MesureDEssms m : mesures) {
            int place = places.computeIfAbsent(new Lieu(m.departement(), m.secteur(), m.mois()), _ -> places.size());
            parIndicateur
                    .computeIfAbsent(m.indicateur(), _ -> new MoisMesures())
                    .ajouter(place, m.numerateur(), m.denominateur(), m.cible());
        }
        List<CompteDUsage> comptes = new ArrayList<>();
        parIndicateur.forEach((indicateur, mois) -> {
            SyntheseDesMois synthese = SyntheseDesMois.de(mois, places.size());
            places.forEach((lieu, place) -> {
                Compte compte = synthese.compte(place);
                if (compte.declares() > 0) {
                    comptes.add(new CompteDUsage(
                            region, lieu.departement(), lieu.secteur(), lieu.mois(), indicateur, compte));
                }
            });
        });
        comptes.sort(AxeDUsage.ORDRE);
        return comptes;
    }
}
