package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-51: support to usage alone is for establishments whose software is already deployed in its referenced version; an editor merely engaged in it has none yet. */
public final class VerifieUsageSurVersionReferencee implements Clause.DeProjet {

    private static final String EXIGEE = "eligibilite.usage_seul.version_referencee";
    private static final String MONTER = "Déposer ces ESSMS en montée de version.";

    @Override
    public String id() {
        return "ELI-51";
    }

    @Override
    public String libelle() {
        return "Développement des usages sur une version référencée déjà déployée";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGEE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exigee = regles.booleen(EXIGEE);
        StatutSolution statut = projet.declare().solution().statutReferencement();
        long usages = projet.lignesRetenues().stream()
                .filter(VerifieUsageSurVersionReferencee::usageSeul)
                .count();
        Constat constat = Constat.de(this, exigee)
                .fait("ESSMS en développement des usages seul", usages)
                .fait("situation de la solution", statut);
        if (!exigee.valeur() || usages == 0) {
            return constat.sansObjet("Aucun ESSMS ne demande le seul développement des usages.");
        }
        return statut == StatutSolution.REFERENCEE
                ? constat.satisfait("Les usages se développent sur une version référencée Ségur.")
                : constat.manquement(
                        exigee,
                        "Le seul développement des usages suppose une version référencée Ségur déjà déployée.",
                        MONTER);
    }

    private static boolean usageSeul(Ligne ligne) {
        return ligne.declaree().typeProjet() == TypeProjet.USAGE_SEUL;
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(
                Changement.corrigerLignes(
                        MONTER,
                        projet,
                        VerifieUsageSurVersionReferencee::usageSeul,
                        l -> l.avec(enMontee(l.declaree()))),
                Changement.statut(StatutSolution.REFERENCEE, "Attendre que la solution soit référencée Ségur."));
    }

    private static LigneDeclaree enMontee(LigneDeclaree ligne) {
        return ligne.avecChoix(TypeProjet.MONTEE_VERSION, ligne.secteur(), ligne.codeSolution(), ligne.hebergement());
    }
}
