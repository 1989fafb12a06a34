package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.Resiliation;
import fr.esmsnumerique.financement.subvention.model.Signatures;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** The ARS ends an agreement with a reason. */
@Service
public class ResilierConvention {

    private final Subventions subventions;
    private final Horloge horloge;

    ResilierConvention(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat resilier(String dossierId, TypeConvention type, Agent agent, String motif) {
        return subventions.modifier(
                dossierId, s -> Signatures.de(s).resilier(type, new Resiliation(horloge.aujourdhui(), motif, agent)));
    }
}
