package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.Set;

/** ELI-20, ARS Bourgogne-Franche-Comté: the coherence of several bodies is looked at by territory or by a centralised project ownership. No figure: a person always answers. */
public final class VerifieCoherenceGroupement implements Clause.DeProjet {

    private static final String APPRECIEE = "eligibilite.groupement.coherence_appreciee";

    @Override
    public String id() {
        return "ELI-20";
    }

    @Override
    public String libelle() {
        return "Cohérence d'un projet de plusieurs organismes";
    }

    @Override
    public Set<String> cles() {
        return Set.of(APPRECIEE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> appreciee = regles.booleen(APPRECIEE);
        Constat constat = Constat.de(this, appreciee)
                .fait("organismes", projet.declare().organismes().size())
                .fait("régions", projet.regions().distinctes());
        if (!appreciee.valeur()) {
            return constat.sansObjet("Critère non écrit pour cette région.");
        }
        return projet.estGroupement()
                ? constat.aInstruire(
                        "Plusieurs organismes : l'ARS apprécie la continuité territoriale, ou à défaut la centralisation de la maîtrise d'ouvrage.",
                        "Aucun changement ne dispense de cette appréciation, sauf présenter un seul organisme.")
                : constat.sansObjet("Le projet ne réunit pas plusieurs organismes.");
    }
}
