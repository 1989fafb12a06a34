package fr.esmsnumerique.usage.declaration.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Counters declared at once for one establishment and one period.
 *
 * @param nombres counters that have a value
 * @param sansObjet counters that make no sense there, with the reason
 */
public record Saisie(Map<Compteur, Long> nombres, Map<Compteur, String> sansObjet) {

    /** By rank: millions of entries are checked, and going through a map of theirs costs more than asking it for each counter. */
    private static final Compteur[] COMPTEURS = Compteur.values();

    public Saisie {
        nombres = copie(nombres);
        sansObjet = copie(sansObjet);
        for (Compteur compteur : COMPTEURS) {
            Long nombre = nombres.get(compteur);
            if (nombre != null && nombre < 0) {
                throw new IllegalArgumentException("Un compteur ne peut pas être négatif");
            }
        }
    }

    /** By rank of counter: millions of entries are read and recomputed. */
    private static <V> Map<Compteur, V> copie(Map<Compteur, V> lus) {
        if (lus.isEmpty()) {
            return Map.of();
        }
        return Collections.unmodifiableMap(new EnumMap<>(lus));
    }

    public ValeurDeclaree valeur(Compteur compteur) {
        Long nombre = nombres.get(compteur);
        if (nombre != null) {
            return new ValeurDeclaree.Nombre(nombre);
        }
        String motif = sansObjet.get(compteur);
        return motif == null ? new ValeurDeclaree.Manquante() : new ValeurDeclaree.SansObjet(motif);
    }

    public List<Compteur> manquants() {
        return Arrays.stream(COMPTEURS)
                .filter(c -> !c.estFacultatif())
                .filter(c -> valeur(c) instanceof ValeurDeclaree.Manquante)
                .toList();
    }

    /** Headcount at the end of the year and definitive exits, a person who came back counted once (USE-10); empty unless both are declared. */
    public OptionalLong fileActive() {
        Long presentes = nombres.get(Compteur.PRESENTES_FIN_ANNEE);
        Long sorties = nombres.get(Compteur.SORTIES_DEFINITIVES);
        return presentes == null || sorties == null
                ? OptionalLong.empty()
                : OptionalLong.of(presentes + sorties - nombres.getOrDefault(Compteur.SORTIES_REVENUES, 0L));
    }

    /** First contradiction, if any: these are input errors, whatever the establishment. */
    public Optional<MotifRefus> contradiction() {
        if (ditDeuxChoses()) {
            return Optional.of(MotifRefus.SANS_OBJET_ET_VALEUR);
        }
        boolean debordement = depasse(Compteur.DOSSIERS_ACTIFS_AVEC_PROJET, Compteur.DOSSIERS_ACTIFS)
                || depasse(Compteur.DOSSIERS_ACTIFS_AVEC_EVENEMENT, Compteur.DOSSIERS_ACTIFS)
                || depasse(Compteur.SORTIES_REVENUES, Compteur.SORTIES_DEFINITIVES)
                || depasse(Compteur.SORTIES_REVENUES, Compteur.PRESENTES_FIN_ANNEE);
        if (debordement) {
            return Optional.of(MotifRefus.SOUS_ENSEMBLE);
        }
        return deduitTrop(Compteur.PERSONNES_ELIGIBLES_PROJET) || deduitTrop(Compteur.PERSONNES_ACCOMPAGNEES)
                ? Optional.of(MotifRefus.DEDUCTION_EXCESSIVE)
                : Optional.empty();
    }

    private boolean ditDeuxChoses() {
        if (sansObjet.isEmpty()) {
            return false;
        }
        for (Compteur compteur : COMPTEURS) {
            if (sansObjet.containsKey(compteur) && nombres.containsKey(compteur)) {
                return true;
            }
        }
        return false;
    }

    /** Persons to deduct are among those counted: a denominator never becomes negative. */
    private boolean deduitTrop(Compteur personnes) {
        Long comptees = nombres.get(personnes);
        long deduites = nombres.getOrDefault(Compteur.PERSONNES_SOUS_ANONYMAT, 0L)
                + nombres.getOrDefault(Compteur.PERSONNES_NON_CONCERNEES, 0L);
        return comptees != null && deduites > comptees;
    }

    /** Files with a project are among the active files, those who came back among those who left: more of them is impossible, not merely unlikely. */
    private boolean depasse(Compteur partie, Compteur tout) {
        Long entier = nombres.get(tout);
        Long dedans = nombres.get(partie);
        return entier != null && dedans != null && dedans > entier;
    }
}
