package fr.esmsnumerique.budget.enveloppe.model.decheance;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What lapses with the year: before the closing, what would if nothing more were engaged; after it, what the closing found, whatever was carried over since.
 *
 * @param cloture the closing, once written
 * @param titulaires those who lose credits, by code
 */
public record EtatDeCloture(Optional<Mouvement> cloture, List<Perte> titulaires) {

    public EtatDeCloture {
        titulaires = List.copyOf(titulaires);
    }

    /** An envelope closes once: what is left is then gone, and no mouvement brings it back. */
    public static EtatDeCloture de(Iterable<Mouvement> mouvements) {
        Map<Compte, Long> restes = new HashMap<>();
        Map<Compte, Long> reportes = new HashMap<>();
        Optional<Mouvement> cloture = Optional.empty();
        for (Mouvement mouvement : mouvements) {
            boolean clot = mouvement.type() == TypeMouvement.CLOTURE;
            if (clot) {
                cloture = Optional.of(mouvement);
                restes.clear();
            }
            for (Ligne ligne : mouvement.lignes()) {
                Poste poste = ligne.compte().poste();
                if (Poste.CADUCS_A_LA_CLOTURE.contains(poste)) {
                    restes.merge(ligne.compte(), clot ? -ligne.centimes() : ligne.centimes(), Math::addExact);
                } else if (poste == Poste.REPORTE) {
                    reportes.merge(ligne.compte(), ligne.centimes(), Math::addExact);
                }
            }
        }
        return new EtatDeCloture(cloture, pertes(restes, reportes));
    }

    public boolean estProvisoire() {
        return cloture.isEmpty();
    }

    private static List<Perte> pertes(Map<Compte, Long> restes, Map<Compte, Long> reportes) {
        Map<String, Perte> pertes = new TreeMap<>();
        restes.forEach((compte, centimes) -> {
            if (centimes > 0) {
                pertes.computeIfAbsent(compte.titulaire().code(), code -> new Perte(compte.titulaire()))
                        .ajouter(compte, centimes);
            }
        });
        reportes.forEach((compte, centimes) -> {
            Perte perte = pertes.get(compte.titulaire().code());
            if (perte != null) {
                perte.reporter(compte.origine(), centimes);
            }
        });
        return List.copyOf(pertes.values());
    }

    /** What one holder loses, by origin, with the files that were programmed and never engaged. */
    public static final class Perte {
        private static final Comparator<Origine> PAR_REFERENCE =
                Comparator.comparing(Origine::nature).thenComparing(Origine::reference);

        private final Titulaire titulaire;
        private final Map<Origine, Map<Poste, Long>> parOrigine = new TreeMap<>(PAR_REFERENCE);
        private final Map<String, Long> projets = new TreeMap<>();

        private Perte(Titulaire titulaire) {
            this.titulaire = titulaire;
        }

        private void ajouter(Compte compte, long centimes) {
            noter(compte.origine(), compte.poste(), centimes);
            if (compte.poste() == Poste.PROGRAMME) {
                projets.merge(compte.dossier(), centimes, Math::addExact);
            }
        }

        private void reporter(Origine origine, long centimes) {
            noter(origine, Poste.REPORTE, centimes);
        }

        private void noter(Origine origine, Poste poste, long centimes) {
            parOrigine
                    .computeIfAbsent(origine, cle -> new EnumMap<>(Poste.class))
                    .merge(poste, centimes, Math::addExact);
        }

        public Titulaire titulaire() {
            return titulaire;
        }

        public List<Origine> origines() {
            return List.copyOf(parOrigine.keySet());
        }

        /** Centimes that were on this post, or {@link Poste#REPORTE} since. */
        public long centimes(Origine origine, Poste poste) {
            return parOrigine.getOrDefault(origine, Map.of()).getOrDefault(poste, 0L);
        }

        public long total(Origine origine) {
            return Poste.CADUCS_A_LA_CLOTURE.stream()
                    .mapToLong(poste -> centimes(origine, poste))
                    .sum();
        }

        public long total() {
            return parOrigine.keySet().stream().mapToLong(this::total).sum();
        }

        /** Centimes lost by file programmed, by file id. */
        public Map<String, Long> projets() {
            return Map.copyOf(projets);
        }
    }
}
