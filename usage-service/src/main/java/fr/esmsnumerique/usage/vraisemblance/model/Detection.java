package fr.esmsnumerique.usage.vraisemblance.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Looks at the declarations of a project, establishment by establishment; nothing is corrected. */
public final class Detection {

    private final Seuils seuils;
    private final List<Anomalie> anomalies = new ArrayList<>();

    private Detection(Seuils seuils) {
        this.seuils = seuils;
    }

    /**
     * @param premierMois the first measure covers three months: the next one is not compared with it
     * @return by month, then establishment
     */
    public static List<Anomalie> executer(
            Seuils seuils, SortedMap<YearMonth, Map<NumeroFiness, Saisie>> declares, YearMonth premierMois) {
        Detection detection = new Detection(seuils);
        declares.forEach((mois, saisies) -> {
            Map<NumeroFiness, Saisie> avant = mois.minusMonths(1).equals(premierMois)
                    ? Map.of()
                    : declares.getOrDefault(mois.minusMonths(1), Map.of());
            saisies.entrySet().stream()
                    .sorted(java.util.Comparator.comparing(e -> e.getKey().valeur()))
                    .forEach(e -> detection.examiner(e.getKey(), mois, e.getValue(), avant.get(e.getKey())));
        });
        return List.copyOf(detection.anomalies);
    }

    private void examiner(NumeroFiness essms, YearMonth mois, Saisie saisie, @Nullable Saisie precedente) {
        for (RegleVraisemblance regle : RegleVraisemblance.values()) {
            if (!seuils.regles().contains(regle)) {
                continue;
            }
            switch (regle) {
                case SAUT -> sauts(essms, mois, saisie, precedente);
                case MOIS_COPIE -> copie(essms, mois, saisie, precedente);
                case FILE_ACTIVE_DIFFERENTE -> fileActive(essms, mois, saisie);
                case DMP_SUPERIEURS_AUX_DOSSIERS,
                        DMP_SUPERIEURS_AUX_PERSONNES,
                        DOSSIERS_SUPERIEURS_AUX_PERSONNES,
                        ELIGIBLES_SUPERIEURES_AUX_PERSONNES -> comparaison(essms, mois, saisie, regle);
            }
        }
    }

    private void comparaison(NumeroFiness essms, YearMonth mois, Saisie saisie, RegleVraisemblance regle) {
        Compteur partie = regle.partie().orElseThrow();
        Long dedans = saisie.nombres().get(partie);
        Long tout = saisie.nombres().get(regle.tout());
        if (dedans != null && tout != null && dedans > tout) {
            anomalies.add(new Anomalie(
                    essms,
                    mois,
                    regle,
                    partie,
                    dedans,
                    tout,
                    "au plus " + tout,
                    dedans + " " + partie.libelle() + " pour " + tout + " "
                            + regle.tout().libelle() + "."));
        }
    }

    private void fileActive(NumeroFiness essms, YearMonth mois, Saisie saisie) {
        Long declarees = saisie.nombres().get(Compteur.PERSONNES_ACCOMPAGNEES);
        if (declarees == null || saisie.fileActive().isEmpty()) {
            return;
        }
        long attendues = saisie.fileActive().orElseThrow();
        if (declarees != attendues) {
            anomalies.add(new Anomalie(
                    essms,
                    mois,
                    RegleVraisemblance.FILE_ACTIVE_DIFFERENTE,
                    Compteur.PERSONNES_ACCOMPAGNEES,
                    declarees,
                    attendues,
                    "exactement " + attendues,
                    declarees
                            + " personnes accompagnées, quand l'effectif au 31 décembre et les sorties définitives, chaque personne comptée une fois, en donnent "
                            + attendues + " (USE-10)."));
        }
    }

    /** Counters of the year are the same every month and change in January: neither a copy nor a jump. */
    private static Map<Compteur, Long> mensuels(Saisie saisie) {
        Map<Compteur, Long> mensuels = new EnumMap<>(Compteur.class);
        saisie.nombres().forEach((compteur, nombre) -> {
            if (!compteur.estAnnuel()) {
                mensuels.put(compteur, nombre);
            }
        });
        return mensuels;
    }

    private void sauts(NumeroFiness essms, YearMonth mois, Saisie saisie, @Nullable Saisie precedente) {
        if (precedente == null) {
            return;
        }
        mensuels(saisie).entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
            Long avant = precedente.nombres().get(e.getKey());
            if (avant != null && estUnSaut(avant, e.getValue())) {
                anomalies.add(new Anomalie(
                        essms,
                        mois,
                        RegleVraisemblance.SAUT,
                        e.getKey(),
                        e.getValue(),
                        avant,
                        seuils.saut().pointsDeBase() / 100 + " % d'un mois sur l'autre",
                        e.getValue() + " " + e.getKey().libelle() + " après " + avant + " le mois précédent."));
            }
        });
    }

    /** Exact: 10 000 × |difference| compared with threshold × former value; from 0, any value worth looking at is a jump. */
    private boolean estUnSaut(long avant, long apres) {
        if (Math.max(avant, apres) < seuils.sautMinimum()) {
            return false;
        }
        return Math.multiplyExact(10_000L, Math.abs(apres - avant))
                > Math.multiplyExact((long) seuils.saut().pointsDeBase(), avant);
    }

    private void copie(NumeroFiness essms, YearMonth mois, Saisie saisie, @Nullable Saisie precedente) {
        if (precedente == null || !mensuels(saisie).equals(mensuels(precedente))) {
            return;
        }
        long identiques = mensuels(saisie).values().stream().filter(n -> n > 0).count();
        if (identiques >= seuils.compteursCopies()) {
            anomalies.add(new Anomalie(
                    essms,
                    mois,
                    RegleVraisemblance.MOIS_COPIE,
                    null,
                    identiques,
                    identiques,
                    seuils.compteursCopies() + " compteurs identiques",
                    "Tous les compteurs sont ceux de " + mois.minusMonths(1) + "."));
        }
    }
}
