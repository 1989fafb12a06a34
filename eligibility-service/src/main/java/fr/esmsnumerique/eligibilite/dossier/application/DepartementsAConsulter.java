package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.kernel.Horloge;
import java.util.Set;
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

    public Set<String> de(Dossier dossier) {
        boolean obligatoire = regles.enVigueur(dossier.declare().campagne())
                .map(p -> p.donne(OBLIGATOIRE, horloge.aujourdhui(), dossier.region())
                        && p.booleen(OBLIGATOIRE, horloge.aujourdhui(), dossier.region())
                                .valeur())
                .orElse(true);
        return obligatoire
                ? Regions.departementsAConsulter(assembler.completer(dossier.declare(), dossier.creeLe()))
                : Set.of();
    }
}
