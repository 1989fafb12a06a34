package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Signatures;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** Prepares an agreement, then sends it for signature. */
@Service
public class EtablirConvention {

    private final Subventions subventions;
    private final Horloge horloge;

    EtablirConvention(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat preparer(String dossierId, TypeConvention type) {
        return subventions.modifier(dossierId, s -> Signatures.de(s).preparer(type, horloge.aujourdhui()));
    }

    public Resultat etablir(String dossierId, TypeConvention type) {
        return subventions.modifier(dossierId, s -> Signatures.de(s).etablir(type, horloge.aujourdhui()));
    }
}
