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

    private final String clause;
    private final String libelle;
    private final Faits faits = new Faits();
    private final List<ReferenceLegale> citations;
    private List<LigneEcartee> ecartees = List.of();

    /** The clause is asked for its names here, where the caller's own class is known, and not at the end, where it could be any: each would be searched among all. */
    private Constat(Clause clause, List<ReferenceLegale> citations) {
        this.clause = clause.id();
        this.libelle = clause.libelle();
        this.citations = citations;
    }

    /** Nearly every clause reads one value or two, whose lists cost no array. */
    public static Constat de(Clause clause, ValeurCitee<?> valeur) {
        return new Constat(clause, List.of(valeur.reference()));
    }

    public static Constat de(Clause clause, ValeurCitee<?> valeur, ValeurCitee<?> autre) {
        return new Constat(clause, List.of(valeur.reference(), autre.reference()));
    }

    public static Constat de(Clause clause, ValeurCitee<?>... valeurs) {
        ReferenceLegale[] citations = new ReferenceLegale[valeurs.length];
        for (int i = 0; i < valeurs.length; i++) {
            citations[i] = valeurs[i].reference();
        }
        return new Constat(clause, List.of(citations));
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
        ecarter(projet.tableau(), motif);
        fait("lignes écartées", ecartees.size());
        return ecartees.isEmpty() ? satisfait(conforme) : sansLesEcartees(projet, rejette);
    }

    /** Apart and short, so that each clause is compiled with its own reasons within. */
    private void ecarter(Ligne[] lignes, Function<Ligne, Optional<String>> motif) {
        for (Ligne ligne : lignes) {
            Optional<String> raison = motif.apply(ligne);
            if (raison.isPresent()) {
                ecarter(ligne, raison.get());
            }
        }
    }

    private void ecarter(Ligne ligne, String motif) {
        if (ecartees.isEmpty()) {
            ecartees = new ArrayList<>(QUELQUES_LIGNES);
        }
        ecartees.add(ligne.ecartee(clause, motif));
    }

    private Conclusion sansLesEcartees(Projet projet, boolean rejette) {
        ecartees = Collections.unmodifiableList(ecartees); // complete: nothing more is set aside here
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
        return new Conclusion(clause, libelle, verdict, phrase, faits, citations, List.of(), ecartees);
    }
}
