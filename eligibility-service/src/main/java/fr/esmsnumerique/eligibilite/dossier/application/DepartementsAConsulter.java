package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.dossier.model.ConsultationCd;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.kernel.Horloge;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Départements to consult before a financing decision, if the campaign asks for it (PIL-03): those before 2025 do not. */
@Service
public class DepartementsAConsulter {

    private static final String OBLIGATOIRE = "eligibilite.consultation_cd.obligatoire";

    private final AssemblerProjet assembler;
    private final LireRegles regles;
    private final Horloge horloge;

    public DepartementsAConsulter(AssemblerProjet assembler, LireRegles regles, Horloge horloge) {
        this.assembler = assembler;
        this.regles = regles;
        this.horloge = horloge;
    }

    /**
     * What steering counts.
     *
     * @param departements of the establishments FINESS knows, by code
     * @param enAttente départements whose opinion a financing decision still waits for: not consulted, or consulted and silent
     */
    public record Etendue(Set<String> departements, int enAttente) {}

    /** Once concluded, an application waits for nobody. */
    public Etendue etendue(Dossier dossier) {
        Projet projet = completer(dossier);
        Set<String> attendus = dossier.etat().tientSesEssms() && obligatoire(dossier)
                ? Regions.departementsAConsulter(projet)
                : Set.of();
        Set<String> repondus = dossier.instruction().consultations().stream()
                .filter(c -> c.avis() != null)
                .map(ConsultationCd::departement)
                .collect(Collectors.toSet());
        return new Etendue(Regions.departements(projet), (int)
                attendus.stream().filter(d -> !repondus.contains(d)).count());
    }

    public Set<String> de(Dossier dossier) {
        return obligatoire(dossier) ? Regions.departementsAConsulter(completer(dossier)) : Set.of();
    }

    private Projet completer(Dossier dossier) {
        return assembler.completer(dossier.declare(), dossier.creeLe());
    }

    private boolean obligatoire(Dossier dossier) {
        return regles.enVigueur(dossier.declare().campagne())
                .map(p -> p.donne(OBLIGATOIRE, horloge.aujourdhui(), dossier.region())
                        && p.booleen(OBLIGATOIRE, horloge.aujourdhui(), dossier.region())
                                .valeur())
                .orElse(true);
    }
}
