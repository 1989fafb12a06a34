package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import java.util.Set;
import java.util.stream.Stream;

/** SOL-13: a group follows a public procurement procedure as soon as one of its bodies is subject to the code. */
public final class VerifieCommandePublique implements Clause.DeProjet {

    private static final String PROCEDURE = "eligibilite.commande_publique.procedure_mixte";

    @Override
    public String id() {
        return "SOL-13";
    }

    @Override
    public String libelle() {
        return "Procédure de commande publique d'un groupement";
    }

    @Override
    public Set<String> cles() {
        return Set.of(PROCEDURE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> procedure = regles.booleen(PROCEDURE);
        long soumis = projet.declare().organismes().stream()
                .filter(Organisme::soumisCodeCommandePublique)
                .count();
        Boolean suivie = projet.declare().declarations().procedureCommandePublique();
        Constat constat = Constat.de(this, procedure)
                .fait("organismes soumis au code", soumis)
                .fait("procédure suivie", suivie == null ? "non déclarée" : suivie ? "oui" : "non");
        if (soumis == 0 || !procedure.valeur()) {
            return constat.sansObjet("Aucun organisme n'est soumis au code de la commande publique.");
        }
        return Boolean.TRUE.equals(suivie)
                ? constat.satisfait("L'achat suit une procédure du code de la commande publique.")
                : constat.manquement(
                        procedure,
                        "Un organisme est soumis au code de la commande publique, sans procédure déclarée.",
                        "Déclarer la procédure de commande publique suivie.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.declarer(
                "Suivre et déclarer une procédure de commande publique.", Declarations::avecProcedure));
    }
}
