package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date by which something is expected, computed from the values of the campaign. It alerts; no text makes it reject.
 *
 * @param au last day, included
 * @param depassee that day is over
 */
public record Echeance(Nature nature, LocalDate au, boolean depassee, ReferenceLegale reference) {

    private static final String PREFIXE = "calendrier.instruction.";
    private static final List<String> JALONS =
            List.of("calendrier.decision.jalon_1", "calendrier.decision.jalon_2", "calendrier.decision.jalon_3");

    /** Every deadline that runs, earliest first; a campaign that gives no value for one has no such deadline. */
    public static List<Echeance> de(FicheDossier fiche, Regles regles, LocalDate aujourdhui) {
        List<Echeance> cours = new ArrayList<>();
        LocalDate depuis = Paris.jour(fiche.etatDepuis());
        Nature etape = Nature.dans(fiche.etat());
        if (etape != null && !(etape == Nature.NOTIFICATION && fiche.notifie())) {
            apres(etape, depuis, regles, aujourdhui).ifPresent(cours::add);
        }
        if (fiche.etat().estEnCours()) {
            LocalDate consulte = fiche.avisAttenduDepuis();
            if (consulte != null) {
                apres(Nature.AVIS_CD, consulte, regles, aujourdhui).ifPresent(cours::add);
            }
            dernierJalon(regles)
                    .map(j -> echeance(Nature.DECISION, j, aujourdhui))
                    .ifPresent(cours::add);
        }
        cours.sort(Comparator.comparing(Echeance::au));
        return List.copyOf(cours);
    }

    /** Delay of an expectation, counted in days from the day it starts. */
    public static Optional<Echeance> apres(Nature nature, LocalDate depuis, Regles regles, LocalDate aujourdhui) {
        if (!regles.donne(nature.cle)) {
            return Optional.empty();
        }
        ValeurCitee<Integer> jours = regles.entier(nature.cle);
        return Optional.of(
                echeance(nature, new ValeurCitee<>(depuis.plusDays(jours.valeur()), jours.reference()), aujourdhui));
    }

    /** CAL-13: the ARS decides at its milestones; after the last one a file is late. */
    private static Optional<ValeurCitee<LocalDate>> dernierJalon(Regles regles) {
        return JALONS.stream().filter(regles::donne).map(regles::date).max(Comparator.comparing(ValeurCitee::valeur));
    }

    private static Echeance echeance(Nature nature, ValeurCitee<LocalDate> au, LocalDate aujourdhui) {
        return new Echeance(nature, au.valeur(), aujourdhui.isAfter(au.valeur()), au.reference());
    }

    /** What is expected, and of whom. */
    public enum Nature {
        COMPLETUDE("ARS", "Vérifier les pièces du dossier."),
        COMPLEMENT("PORTEUR", "Joindre les pièces qui manquent."),
        RECEVABILITE("ARS", "Évaluer la recevabilité du dossier."),
        AVIS_CD("CONSEIL_DEPARTEMENTAL", "Rendre un avis ; passé ce jour, le silence est montré et ne bloque pas."),
        DECISION("ARS", "Décider, au dernier jalon de la campagne."),
        NOTIFICATION("ARS", "Notifier la décision au porteur.");

        private final String qui;
        private final String phrase;
        private final String cle;

        Nature(String qui, String phrase) {
            this.cle = PREFIXE + name().toLowerCase(Locale.ROOT) + "_jours";
            this.qui = qui;
            this.phrase = phrase;
        }

        public String qui() {
            return qui;
        }

        public String phrase() {
            return phrase;
        }

        private static @Nullable Nature dans(EtatDossier etat) {
            return switch (etat) {
                case DEPOSE -> COMPLETUDE;
                case INCOMPLET -> COMPLEMENT;
                case COMPLET -> RECEVABILITE;
                case NON_RECEVABLE, RETENU, REJETE, REORIENTE, AJOURNE -> NOTIFICATION;
                case BROUILLON, EN_INSTRUCTION, RECEVABLE, EN_COMITE -> null;
            };
        }
    }
}
