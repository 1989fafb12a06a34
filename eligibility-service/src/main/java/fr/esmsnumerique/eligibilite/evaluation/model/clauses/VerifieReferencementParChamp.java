package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SOL-02, SOL-04, SOL-06, SOL-07: in 2022 only, acquisitions for a majority of PA, PH and home services may choose a non-referenced solution; an upgrade needs a referenced one, or an editor engaged in it at filing. */
public final class VerifieReferencementParChamp implements Clause.DeProjet {

    private static final String ADMISE = "eligibilite.solution.non_referencee_admise";
    private static final String SECTEURS = "eligibilite.solution.secteurs_non_referencee";
    private static final String REMEDE = "Choisir une solution référencée Ségur.";

    @Override
    public String id() {
        return "SOL-02";
    }

    @Override
    public String libelle() {
        return "Référencement Ségur selon le champ du projet";
    }

    @Override
    public Set<String> cles() {
        return Set.of(ADMISE, SECTEURS);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(VerifieReferencement.AMB_16);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> admise = regles.booleen(ADMISE);
        ValeurCitee<List<String>> secteurs = regles.liste(SECTEURS);
        StatutSolution statut = projet.declare().solution().statutReferencement();
        List<Ligne> lignes = projet.lignesRetenues();
        int evolutions = lignes.size() - projet.decompte().types().nombre(TypeProjet.ACQUISITION);
        long champ = lignes.stream()
                .filter(l -> secteurs.valeur().contains(l.declaree().secteur().name()))
                .count();
        Constat constat = Constat.de(this, admise, secteurs)
                .fait("situation de la solution", statut)
                .fait("ESSMS en mise en conformité", evolutions)
                .fait("ESSMS des champs PA, PH et domicile", champ + " sur " + lignes.size());
        if (statut == StatutSolution.REFERENCEE) {
            return constat.satisfait("La solution est référencée Ségur.");
        }
        if (evolutions > 0) {
            return statut == StatutSolution.CANDIDATE && !VerifieReferencement.AMB_16.retient(regles, "DEPOT")
                    ? constat.satisfait(
                            "L'éditeur est engagé dans le référencement ; la solution sera référencée avant la convention.")
                    : constat.manquement(
                            admise,
                            "Une mise en conformité exige une solution référencée, ou un éditeur engagé dans le référencement.",
                            REMEDE);
        }
        return acquisition(constat, admise, champ, lignes.size());
    }

    private static Conclusion acquisition(Constat constat, ValeurCitee<Boolean> admise, long champ, int total) {
        if (!admise.valeur() || 2 * champ <= total) {
            return constat.manquement(
                    admise,
                    admise.valeur()
                            ? "Les champs PA, PH et domicile ne sont pas majoritaires : la solution doit être référencée Ségur."
                            : "La solution non référencée n'était admise que pour l'année 2022.",
                    REMEDE);
        }
        return champ == total
                ? constat.satisfait(
                        "Acquisition pour les champs PA, PH et domicile : la solution peut ne pas être référencée en 2022.")
                : constat.aInstruire(
                        "Majorité PA, PH et domicile (" + champ + " sur " + total
                                + ") : l'ARS apprécie si elle est « grande », et si la solution répond à tous les besoins.",
                        REMEDE);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(
                Changement.statut(StatutSolution.CANDIDATE, "Engager l'éditeur dans le référencement Ségur."),
                Changement.statut(StatutSolution.REFERENCEE, REMEDE));
    }
}
