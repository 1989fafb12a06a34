package fr.esmsnumerique.usage.compteur;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Declarations;
import fr.esmsnumerique.usage.portefeuille.LireProjets;
import fr.esmsnumerique.usage.projet.application.MemoireProjets;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets.Filtre;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Active records of each region: the last month each establishment declared, over the year before, never added from one month to the next since the same record is active
 * in both.
 */
@Component
class CompterDuiActifs {

    private static final int MOIS_LUS = 12;

    private final LireProjets projets;
    private final Declarations declarations;
    private final MemoireProjets<Map<String, Compte>> memoire = new MemoireProjets<>();

    CompterDuiActifs(LireProjets projets, Declarations declarations) {
        this.projets = projets;
        this.declarations = declarations;
    }

    /** By region of the establishments. */
    Map<String, Compte> executer(Filtre filtre, YearMonth jusquA) {
        Map<String, Compte> regions = new TreeMap<>();
        projets.pourChacun(
                filtre,
                projet -> memoire.de(projet, jusquA, p -> compter(p, jusquA))
                        .forEach((region, compte) -> regions.merge(region, compte, Compte::plus)));
        return regions;
    }

    private Map<String, Compte> compter(Projet projet, YearMonth jusquA) {
        Map<NumeroFiness, Long> actifs = new HashMap<>();
        declarations
                .periode(
                        projet.dossierId(),
                        projet.essms().stream().map(Essms::numeroFiness).toList(),
                        jusquA.minusMonths(MOIS_LUS - 1L),
                        jusquA)
                .values()
                .forEach(mois -> mois.forEach((essms, declaration) -> {
                    Long nombre = declaration.courante().saisie().nombres().get(Compteur.DOSSIERS_ACTIFS);
                    if (nombre != null) {
                        actifs.put(essms, nombre);
                    }
                }));
        Map<String, Compte> regions = new HashMap<>();
        projet.essms()
                .forEach(e -> regions.merge(e.region().code(), Compte.de(actifs.get(e.numeroFiness())), Compte::plus));
        return regions;
    }

    /** Records, and establishments that said something or not. */
    record Compte(long dossiers, int declares, int muets) {

        static Compte de(@org.jspecify.annotations.Nullable Long dossiers) {
            return dossiers == null ? new Compte(0, 0, 1) : new Compte(dossiers, 1, 0);
        }

        Compte plus(Compte autre) {
            return new Compte(dossiers + autre.dossiers, declares + autre.declares, muets + autre.muets);
        }
    }
}
