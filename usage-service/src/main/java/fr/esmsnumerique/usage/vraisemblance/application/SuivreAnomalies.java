package fr.esmsnumerique.usage.vraisemblance.application;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Declarations;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.vraisemblance.model.Anomalie;
import fr.esmsnumerique.usage.vraisemblance.model.AnomalieSuivie;
import fr.esmsnumerique.usage.vraisemblance.model.CampagnesVraisemblance;
import fr.esmsnumerique.usage.vraisemblance.model.Detection;
import fr.esmsnumerique.usage.vraisemblance.model.Seuils;
import fr.esmsnumerique.usage.vraisemblance.model.SuiteAnomalie;
import fr.esmsnumerique.usage.vraisemblance.model.SuiteAnomalie.Etat;
import fr.esmsnumerique.usage.vraisemblance.model.SuiteAnomalie.Parole;
import fr.esmsnumerique.usage.vraisemblance.model.SuitesAnomalies;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Anomalies of a project on today's declarations, with what was said of these very figures. */
@Component
public class SuivreAnomalies {

    private final Declarations declarations;
    private final CampagnesVraisemblance campagnes;
    private final SuitesAnomalies suites;

    SuivreAnomalies(Declarations declarations, CampagnesVraisemblance campagnes, SuitesAnomalies suites) {
        this.declarations = declarations;
        this.campagnes = campagnes;
        this.suites = suites;
    }

    public List<AnomalieSuivie> executer(Projet projet) {
        YearMonth premier = projet.premierMois();
        YearMonth dernier = projet.dernierMois();
        Optional<Seuils> seuils = campagnes.seuils(projet);
        if (premier == null || dernier == null || seuils.isEmpty()) {
            return List.of();
        }
        List<Anomalie> anomalies = Detection.executer(seuils.orElseThrow(), saisies(projet, premier, dernier), premier);
        Map<String, SuiteAnomalie> dites = new HashMap<>();
        if (!anomalies.isEmpty()) {
            suites.de(projet.dossierId()).forEach(s -> dites.put(s.anomalieId() + s.valeurs(), s));
        }
        return anomalies.stream()
                .map(a -> new AnomalieSuivie(a, dites.getOrDefault(a.id() + a.valeurs(), SuiteAnomalie.aucune(a))))
                .toList();
    }

    /** What still prevents the ARS from validating these months, in French. */
    public List<String> ouvertes(Projet projet, YearMonth du, YearMonth au) {
        return executer(projet).stream()
                .filter(a -> a.etat() != Etat.ACCEPTEE)
                .filter(a -> !a.anomalie().mois().isBefore(du)
                        && !a.anomalie().mois().isAfter(au))
                .map(a -> a.anomalie().mois() + ", " + a.anomalie().essms() + " : "
                        + a.anomalie().raison())
                .toList();
    }

    public Optional<AnomalieSuivie> expliquer(Projet projet, String anomalieId, Parole parole) {
        return dire(projet, anomalieId, parole, SuiteAnomalie::expliquee);
    }

    public Optional<AnomalieSuivie> accepter(Projet projet, String anomalieId, Parole parole) {
        return dire(projet, anomalieId, parole, SuiteAnomalie::acceptee);
    }

    private Optional<AnomalieSuivie> dire(
            Projet projet, String anomalieId, Parole parole, BiFunction<SuiteAnomalie, Parole, SuiteAnomalie> mot) {
        return executer(projet).stream()
                .filter(a -> a.anomalie().id().equals(anomalieId))
                .findFirst()
                .map(a -> {
                    SuiteAnomalie suite = mot.apply(a.suite(), parole);
                    suites.ajouter(projet.dossierId(), suite);
                    return new AnomalieSuivie(a.anomalie(), suite);
                });
    }

    private SortedMap<YearMonth, Map<NumeroFiness, Saisie>> saisies(
            Projet projet, YearMonth premier, YearMonth dernier) {
        SortedMap<YearMonth, Map<NumeroFiness, Saisie>> parMois = new TreeMap<>();
        declarations
                .periode(
                        projet.dossierId(),
                        projet.essms().stream().map(Essms::numeroFiness).toList(),
                        premier,
                        dernier)
                .forEach((mois, declares) -> {
                    Map<NumeroFiness, Saisie> saisies = new HashMap<>();
                    declares.forEach((n, d) -> saisies.put(n, d.courante().saisie()));
                    parMois.put(mois, saisies);
                });
        return parMois;
    }
}
