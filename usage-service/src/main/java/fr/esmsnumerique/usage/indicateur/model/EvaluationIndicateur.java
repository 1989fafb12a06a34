package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Taux;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Concludes one indicator on one establishment, or on all those of a project added up (the two readings of AMB-20 use the same code). Exempt establishments do not
 * enter the sum of those that are not.
 */
final class EvaluationIndicateur {

    private final Indicateur indicateur;
    private final ReglesUsage regles;
    private final List<String> faits = new ArrayList<>();
    private final List<String> amenagements = new ArrayList<>();
    private long deduit;

    private EvaluationIndicateur(Indicateur indicateur, ReglesUsage regles) {
        this.indicateur = indicateur;
        this.regles = regles;
    }

    static ResultatIndicateur evaluer(Indicateur indicateur, ReglesUsage regles, List<EssmsDeclare> essms) {
        return new EvaluationIndicateur(indicateur, regles).conclure(essms);
    }

    private ResultatIndicateur conclure(List<EssmsDeclare> essms) {
        List<EssmsDeclare> comptes = new ArrayList<>(essms.size());
        for (EssmsDeclare declare : essms) {
            if (exigence(declare).compte()) {
                comptes.add(declare);
            }
        }
        if (comptes.isEmpty()) {
            return informatif(essms);
        }
        faits.add(comptes.size() + " ESSMS dans le calcul, " + (essms.size() - comptes.size()) + " dispensé(s)");
        amenager(comptes);
        Cible cible = regles.cible(indicateur).orElseThrow();
        Mesure mesure = Mesure.de(indicateur, comptes);
        List<String> questions = questions(comptes);
        if (!questions.isEmpty() && !(mesure instanceof Mesure.Incomplete)) {
            faits.addAll(questions);
            return resultat(EtatIndicateur.A_INSTRUIRE, mesure, cible, "À instruire : " + questions.getFirst() + ".");
        }
        return selonMesure(mesure, cible);
    }

    private void amenager(List<EssmsDeclare> comptes) {
        for (EssmsDeclare declare : comptes) {
            deduit += declare.deduit(indicateur);
            for (Reduction reduction : declare.pour(indicateur)) {
                faits.add(declare.fait(reduction));
                if (!amenagements.contains(reduction.amenagement())) {
                    amenagements.add(reduction.amenagement());
                }
            }
        }
    }

    private ResultatIndicateur selonMesure(Mesure mesure, Cible cible) {
        return switch (mesure) {
            case Mesure.Rapport(long n, long d) -> {
                boolean atteint = cible.taux().estAtteintPar(n, d);
                EtatIndicateur etat = atteint ? EtatIndicateur.ATTEINT : EtatIndicateur.NON_ATTEINT;
                yield resultat(etat, mesure, cible, Phrases.rapport(indicateur, n, d, cible.taux(), atteint));
            }
            case Mesure.DenominateurNul _ ->
                resultat(EtatIndicateur.NON_CALCULABLE, mesure, cible, Phrases.denominateurNul(indicateur));
            case Mesure.Compte _ ->
                throw new IllegalStateException(indicateur + " a une cible mais pas de dénominateur");
            case Mesure.Incomplete(List<String> manques) -> {
                faits.addAll(manques);
                yield resultat(
                        EtatIndicateur.MANQUANT, mesure, cible, "Déclaration incomplète : " + manques.getFirst() + ".");
            }
            case Mesure.SansObjetDeclare(List<String> motifs) -> {
                faits.addAll(motifs);
                yield resultat(
                        EtatIndicateur.A_INSTRUIRE,
                        mesure,
                        cible,
                        "Déclaré sans objet alors qu'une cible s'applique : une personne doit trancher.");
            }
        };
    }

    private ResultatIndicateur informatif(List<EssmsDeclare> essms) {
        amenager(essms);
        Mesure mesure = Mesure.de(indicateur, essms);
        String phrase = switch (mesure) {
            case Mesure.Rapport(long n, long d) -> Phrases.informatif(indicateur, n, d);
            case Mesure.Compte(long valeur) ->
                Phrases.compte(indicateur.numerateur(), valeur) + ", à titre informatif.";
            case Mesure.DenominateurNul _ -> "Taux non calculable, à titre informatif.";
            case Mesure.Incomplete _ -> "Non déclaré, à titre informatif.";
            case Mesure.SansObjetDeclare _ -> "Sans objet, à titre informatif.";
        };
        ReferenceLegale reference = null;
        for (int i = 0; i < essms.size() && reference == null; i++) {
            reference = reference(exigence(essms.get(i)));
        }
        faits.add("Aucune cible exigée" + (reference == null ? "" : " : " + reference.citation()));
        return construire(EtatIndicateur.INFORMATIF, false, mesure, null, reference, phrase);
    }

    private ResultatIndicateur resultat(EtatIndicateur etat, Mesure mesure, Cible cible, String explication) {
        return construire(etat, true, mesure, cible.taux(), cible.reference(), explication);
    }

    private ResultatIndicateur construire(
            EtatIndicateur etat,
            boolean exige,
            Mesure mesure,
            @Nullable Taux cible,
            @Nullable ReferenceLegale reference,
            String explication) {
        Long numerateur = null;
        Long denominateur = null;
        switch (mesure) {
            case Mesure.Rapport(long n, long d) -> {
                numerateur = n;
                denominateur = d;
            }
            case Mesure.DenominateurNul(long n) -> {
                numerateur = n;
                denominateur = 0L;
            }
            case Mesure.Compte(long valeur) -> numerateur = valeur;
            case Mesure.Incomplete _, Mesure.SansObjetDeclare _ -> {}
        }
        Long declare = denominateur == null || deduit == 0 ? null : Long.valueOf(denominateur + deduit);
        return new ResultatIndicateur(
                indicateur,
                etat,
                exige,
                numerateur,
                denominateur,
                cible,
                reference,
                explication,
                faits,
                declare,
                amenagements);
    }

    private List<String> questions(List<EssmsDeclare> comptes) {
        List<String> questions = new ArrayList<>(0);
        for (EssmsDeclare declare : comptes) {
            if (exigence(declare) instanceof Exigence.AConstater(String question, ReferenceLegale reference)) {
                questions.add(declare.essms().designation() + " : " + question + " (" + reference.citation() + ")");
            }
        }
        return questions;
    }

    private static @Nullable ReferenceLegale reference(Exigence exigence) {
        return switch (exigence) {
            case Exigence.Dispensee(ReferenceLegale reference) -> reference;
            case Exigence.SansCible(ReferenceLegale reference) -> reference;
            case Exigence.AConstater(String _, ReferenceLegale reference) -> reference;
            case Exigence.Exigee() -> null;
        };
    }

    private Exigence exigence(EssmsDeclare declare) {
        return regles.exigence(indicateur, declare.essms());
    }
}
