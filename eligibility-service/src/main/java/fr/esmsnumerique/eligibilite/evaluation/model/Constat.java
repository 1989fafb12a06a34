package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.AInstruire;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.NonSatisfait;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.SansObjet;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Satisfait;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what a clause saw, then concludes once. Lives for one evaluation only. */
public final class Constat {

    private final Clause clause;
    private final List<Fait> faits = new ArrayList<>();
    private final List<ReferenceLegale> citations = new ArrayList<>();
    private final List<LigneEcartee> ecartees = new ArrayList<>();

    private Constat(Clause clause) {
        this.clause = clause;
    }

    public static Constat de(Clause clause, ValeurCitee<?>... valeurs) {
        Constat constat = new Constat(clause);
        for (ValeurCitee<?> valeur : valeurs) {
            constat.citations.add(valeur.reference());
        }
        return constat;
    }

    public Constat fait(String nom, Object valeur) {
        faits.add(new Fait(nom, String.valueOf(valeur)));
        return this;
    }

    public Conclusion sansObjet(String phrase) {
        return conclure(new SansObjet(), phrase);
    }

    public Conclusion satisfait(String phrase) {
        return conclure(new Satisfait(), phrase);
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
        for (Ligne ligne : projet.lignes()) {
            motif.apply(ligne).ifPresent(m -> ecartees.add(ligne.ecartee(clause.id(), m)));
        }
        fait("lignes écartées", ecartees.size());
        if (ecartees.isEmpty()) {
            return satisfait(conforme);
        }
        String phrase = Phrases.lignesEcartees(ecartees);
        String remede = "Retirer ou corriger : "
                + Phrases.numeros(
                        ecartees.stream().map(LigneEcartee::numeroFiness).toList()) + ".";
        if (!rejette) {
            return aInstruire(phrase, remede);
        }
        return ecartees.size() == projet.lignes().size()
                ? nonSatisfait(phrase + " Aucun ESSMS ne reste.", remede)
                : satisfait(phrase + " Les autres restent finançables.");
    }

    private Conclusion conclure(Verdict verdict, String phrase) {
        return new Conclusion(
                clause.id(),
                clause.libelle(),
                verdict,
                phrase,
                List.copyOf(faits),
                List.copyOf(citations),
                List.of(),
                List.copyOf(ecartees));
    }
}
