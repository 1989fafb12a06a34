package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import java.util.Set;
import java.util.stream.Stream;

/** SOL-08: PJM software is not concerned by the Ségur referencing. */
public final class VerifiePjm implements Clause.DeProjet {

    private static final String EXIGE = "eligibilite.pjm.referencement_exige";

    @Override
    public String id() {
        return "SOL-08";
    }

    @Override
    public String libelle() {
        return "Protection juridique des majeurs : pas de référencement Ségur";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exige = regles.booleen(EXIGE);
        int pjm = projet.decompte().secteurs().nombre(Secteur.PJM);
        StatutSolution statut = projet.declare().solution().statutReferencement();
        Constat constat = Constat.de(this, exige).fait("ESSMS PJM", pjm).fait("situation de la solution", statut);
        if (pjm == 0) {
            return constat.sansObjet("Aucun ESSMS de protection juridique des majeurs.");
        }
        if (!exige.valeur() || statut == StatutSolution.REFERENCEE) {
            return constat.satisfait("Les logiciels PJM ne sont pas concernés par le référencement Ségur.");
        }
        return constat.manquement(
                exige, "La campagne exige un logiciel PJM référencé.", "Choisir une solution référencée.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.statut(StatutSolution.REFERENCEE, "Choisir une solution référencée Ségur."));
    }
}
