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
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** Every line asked for, in order, with its deadline. */
    public List<Ligne> lister(Demande demande) {
        return lister(demande, null).toList();
    }

    /**
     * Lines asked for, in order. The place of a line is worked out once, and its deadline only when it is read: of three thousand applications a page shows fifty.
     *
     * @param apres place of the last line already read, {@code null} to start
     */
    public Stream<Ligne> lister(Demande demande, @Nullable String apres) {
        EcheancesDossier.DuJour duJour = echeances.duJour();
        boolean datee = demande.litLesEcheances();
        return dossiers.fiches(demande.filtre()).stream()
                .filter(demande.conditions())
                .map(f -> datee ? ligne(f, duJour) : new Ligne(f, null))
                .filter(l -> demande.enRetard() == null || demande.enRetard() == l.enRetard())
                .map(l -> new Placee(demande.place(l), l))
                .filter(p -> apres == null || demande.suit(p.place(), apres))
                .sorted(demande.ordre())
                .map(p -> datee ? p.ligne() : ligne(p.ligne().fiche(), duJour));
    }

    private static Ligne ligne(FicheDossier fiche, EcheancesDossier.DuJour duJour) {
        return new Ligne(fiche, duJour.prochaine(fiche).orElse(null));
    }

    private record Placee(String place, Ligne ligne) {}

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

        private Comparator<Placee> ordre() {
            Comparator<Placee> croissant = Comparator.comparing(Placee::place);
            return decroissant ? croissant.reversed() : croissant;
        }

        private boolean litLesEcheances() {
            return enRetard != null || tri == Tri.ECHEANCE;
        }

        private boolean suit(String placeDeLigne, String place) {
            int ecart = placeDeLigne.compareTo(place);
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

        private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

        private String cle(Ligne ligne) {
            FicheDossier fiche = ligne.fiche();
            return switch (this) {
                case DOSSIER -> "";
                case DEPOT -> instant(fiche.deposeLe());
                case MAJ -> instant(fiche.majLe());
                case PORTEUR -> sansAccents(fiche.porteur().raisonSociale());
                case ETAT -> aligne(fiche.etat().ordinal(), 2);
                case ECHEANCE ->
                    ligne.prochaine() == null ? "9999" : ligne.prochaine().au().toString();
                case ESSMS -> aligne(fiche.nombreEssms(), 6);
            };
        }

        private static String instant(@Nullable Instant instant) {
            return instant == null ? "" : aligne(instant.toEpochMilli(), 15);
        }

        /** Digits in the order of texts; {@code formatted} costs more than the rest of the list. */
        private static String aligne(long nombre, int chiffres) {
            String texte = Long.toString(nombre);
            return "0".repeat(Math.max(0, chiffres - texte.length())) + texte;
        }

        private static String sansAccents(String nom) {
            String decompose = Normalizer.isNormalized(nom, Normalizer.Form.NFD)
                    ? nom
                    : ACCENTS.matcher(Normalizer.normalize(nom, Normalizer.Form.NFD))
                            .replaceAll("");
            String nu = decompose.toUpperCase(Locale.FRENCH);
            return nu.length() > LONGUEUR ? nu.substring(0, LONGUEUR) : nu;
        }
    }
}
