package fr.esmsnumerique.usage.declaration.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                .filter(c -> !c.estDeductible())
                .filter(c -> valeur(c) instanceof ValeurDeclaree.Manquante)
                .toList();
    }

    /** First contradiction, if any: these are input errors, whatever the establishment. */
    public Optional<MotifRefus> contradiction() {
        if (ditDeuxChoses()) {
            return Optional.of(MotifRefus.SANS_OBJET_ET_VALEUR);
        }
        boolean debordement = depasseActifs(Compteur.DOSSIERS_ACTIFS_AVEC_PROJET)
                || depasseActifs(Compteur.DOSSIERS_ACTIFS_AVEC_EVENEMENT);
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

    /** Files with a project or an event are among the active files: more of them is impossible, not merely unlikely. */
    private boolean depasseActifs(Compteur partie) {
        Long actifs = nombres.get(Compteur.DOSSIERS_ACTIFS);
        Long dedans = nombres.get(partie);
        return actifs != null && dedans != null && dedans > actifs;
    }
}
