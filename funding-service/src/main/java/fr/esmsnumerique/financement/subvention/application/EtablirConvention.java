package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Signatures;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** Establishes an agreement, ready to be signed. */
@Service
public class EtablirConvention {

    private final Subventions subventions;
    private final Horloge horloge;

    EtablirConvention(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat etablir(String dossierId, TypeConvention type) {
        return subventions.modifier(dossierId, s -> Signatures.de(s).etablir(type, horloge.aujourdhui()));
    }
}
