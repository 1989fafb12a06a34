package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers.Filtre;
import fr.esmsnumerique.eligibilite.dossier.model.Echeance;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Applications as a list asks for them. Deadlines depend on the values of the campaign today, so they are computed here, on the short fields of each application. */
@Service
public class ListerDossiers {

    private final Dossiers dossiers;
    private final EcheancesDossier echeances;

    public ListerDossiers(Dossiers dossiers, EcheancesDossier echeances) {
        this.dossiers = dossiers;
        this.echeances = echeances;
    }

    /** Every line asked for, in order. */
    public List<Ligne> lister(Demande demande) {
        EcheancesDossier.DuJour duJour = echeances.duJour();
        return dossiers.fiches(demande.filtre()).stream()
                .filter(demande.conditions())
                .map(f -> new Ligne(f, duJour.prochaine(f).orElse(null)))
                .filter(l -> demande.enRetard() == null || demande.enRetard() == l.enRetard())
                .sorted(demande.ordre())
                .toList();
    }

    /** An application and the deadline that comes first. */
    public record Ligne(FicheDossier fiche, @Nullable Echeance prochaine) {

        public boolean enRetard() {
            return prochaine != null && prochaine.depassee();
        }
    }

    /**
     * What is asked.
     *
     * @param agent who follows it; {@link #PERSONNE} for nobody, {@code null} for anybody
     */
    public record Demande(
            Filtre filtre,
            @Nullable String agent,
            @Nullable String typeProjet,
            @Nullable Secteur secteur,
            @Nullable Boolean enRetard,
            Tri tri,
            boolean decroissant) {

        public static final String PERSONNE = "";

        private Predicate<FicheDossier> conditions() {
            return f -> suivi(f)
                    && (typeProjet == null || typeProjet.equals(f.typeProjet()))
                    && (secteur == null || f.secteurs().contains(secteur));
        }

        private boolean suivi(FicheDossier fiche) {
            return agent == null || agent.equals(fiche.agent() == null ? PERSONNE : fiche.agent());
        }

        /** Place of a line in the list: comparable text, then id. */
        public String place(Ligne ligne) {
            return tri.cle(ligne) + "|" + ligne.fiche().id();
        }

        Comparator<Ligne> ordre() {
            Comparator<Ligne> croissant = Comparator.comparing(this::place);
            return decroissant ? croissant.reversed() : croissant;
        }

        /** True when a line comes after that place. */
        public boolean suit(Ligne ligne, String place) {
            int ecart = place(ligne).compareTo(place);
            return decroissant ? ecart < 0 : ecart > 0;
        }
    }

    /** What the list is sorted by. */
    public enum Tri {
        DOSSIER,
        DEPOT,
        MAJ,
        PORTEUR,
        ETAT,
        ECHEANCE,
        ESSMS;

        /** Short enough for a cursor. */
        private static final int LONGUEUR = 40;

        private String cle(Ligne ligne) {
            FicheDossier fiche = ligne.fiche();
            return switch (this) {
                case DOSSIER -> "";
                case DEPOT -> instant(fiche.deposeLe());
                case MAJ -> instant(fiche.majLe());
                case PORTEUR -> sansAccents(fiche.porteur());
                case ETAT -> "%02d".formatted(fiche.etat().ordinal());
                case ECHEANCE ->
                    ligne.prochaine() == null ? "9999" : ligne.prochaine().au().toString();
                case ESSMS -> "%06d".formatted(fiche.nombreEssms());
            };
        }

        private static String instant(@Nullable Instant instant) {
            return instant == null ? "" : "%015d".formatted(instant.toEpochMilli());
        }

        private static String sansAccents(String nom) {
            String nu = Normalizer.normalize(nom, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toUpperCase(Locale.FRENCH);
            return nu.length() > LONGUEUR ? nu.substring(0, LONGUEUR) : nu;
        }
    }
}
