package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.AInstruire;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.NonSatisfait;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.SansObjet;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Satisfait;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what a clause saw, then concludes once. Lives for one evaluation only. */
public final class Constat {

    private static final Verdict SATISFAIT = new Satisfait();
    private static final Verdict SANS_OBJET = new SansObjet();
    private static final int QUELQUES_LIGNES = 8;

    private final Clause clause;
    private final Faits faits = new Faits();
    private final List<ReferenceLegale> citations;
    private List<LigneEcartee> ecartees = List.of();

    private Constat(Clause clause, List<ReferenceLegale> citations) {
        this.clause = clause;
        this.citations = citations;
    }

    public static Constat de(Clause clause, ValeurCitee<?>... valeurs) {
        return new Constat(clause, citations(valeurs));
    }

    /** Nearly every clause reads one value or two, whose lists cost no array. */
    private static List<ReferenceLegale> citations(ValeurCitee<?>[] valeurs) {
        return switch (valeurs.length) {
            case 1 -> List.of(valeurs[0].reference());
            case 2 -> List.of(valeurs[0].reference(), valeurs[1].reference());
            default -> {
                ReferenceLegale[] citations = new ReferenceLegale[valeurs.length];
                for (int i = 0; i < valeurs.length; i++) {
                    citations[i] = valeurs[i].reference();
                }
                yield List.of(citations);
            }
        };
    }

    /** @param valeur a value that does not change any more: it is written only when the fact is read */
    public Constat fait(String nom, Object valeur) {
        faits.ajouter(nom, valeur);
        return this;
    }

    public Conclusion sansObjet(String phrase) {
        return conclure(SANS_OBJET, phrase);
    }

    public Conclusion satisfait(String phrase) {
        return conclure(SATISFAIT, phrase);
    }

    public Conclusion nonSatisfait(String phrase, String pourSatisfaire) {
        return conclure(new NonSatisfait(pourSatisfaire), phrase);
    }

    public Conclusion aInstruire(String phrase, String pourSatisfaire) {
        return conclure(new AInstruire(pourSatisfaire), phrase);
    }

    /** A breach of this value: rejects if the campaign's own text carries it, else waits for a person. */
    public Conclusion manquement(ValeurCitee<?> regle, String phrase, String pourSatisfaire) {
        return regle.rejette() ? nonSatisfait(phrase, pourSatisfaire) : aInstruire(phrase, pourSatisfaire);
    }

    /**
     * Judges the project's lines one by one. Those at fault are set aside and the others go on; the project fails only when none is left. Under a rule that does not
     * reject, a person decides and the lines stay aside until then.
     *
     * @param motif why a line is at fault, empty when it is not
     */
    public Conclusion ligneParLigne(
            Projet projet, boolean rejette, String conforme, Function<Ligne, Optional<String>> motif) {
        List<LigneEcartee> enFaute = List.of();
        List<Ligne> lignes = projet.lignes();
        for (int i = 0; i < lignes.size(); i++) {
            Ligne ligne = lignes.get(i);
            Optional<String> raison = motif.apply(ligne);
            if (raison.isPresent()) {
                if (enFaute.isEmpty()) {
                    enFaute = new ArrayList<>(Math.min(lignes.size() - i, QUELQUES_LIGNES));
                }
                enFaute.add(ligne.ecartee(clause.id(), raison.get()));
            }
        }
        fait("lignes écartées", enFaute.size());
        if (enFaute.isEmpty()) {
            return satisfait(conforme);
        }
        ecartees = Collections.unmodifiableList(enFaute);
        if (!rejette) {
            return aInstruire(Phrases.lignesEcartees(ecartees, ""), remede());
        }
        return ecartees.size() == projet.lignes().size()
                ? nonSatisfait(Phrases.lignesEcartees(ecartees, " Aucun ESSMS ne reste."), remede())
                : satisfait(Phrases.lignesEcartees(ecartees, " Les autres restent finançables."));
    }

    private String remede() {
        List<String> numeros = new ArrayList<>(ecartees.size());
        for (LigneEcartee ecartee : ecartees) {
            numeros.add(ecartee.numeroFiness());
        }
        return "Retirer ou corriger : " + Phrases.numeros(numeros) + ".";
    }

    private Conclusion conclure(Verdict verdict, String phrase) {
        return new Conclusion(clause.id(), clause.libelle(), verdict, phrase, faits, citations, List.of(), ecartees);
    }
}
