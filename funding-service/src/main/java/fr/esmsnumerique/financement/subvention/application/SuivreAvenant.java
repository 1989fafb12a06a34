package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Avenants;
import fr.esmsnumerique.financement.subvention.model.Signataire;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** An amendment is made ready to be signed, signed by both parties, or given up. */
@Service
public class SuivreAvenant {

    private final Subventions subventions;
    private final Horloge horloge;

    SuivreAvenant(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat etablir(String dossierId, int numero) {
        return subventions.modifier(dossierId, s -> Avenants.de(s).etablir(numero, horloge.aujourdhui()));
    }

    public Resultat signer(String dossierId, int numero, String partie, Signataire signataire) {
        return subventions.modifier(
                dossierId, s -> Avenants.de(s).signer(numero, partie, signataire, horloge.aujourdhui()));
    }

    public Resultat abandonner(String dossierId, int numero, String motif) {
        return subventions.modifier(dossierId, s -> Avenants.de(s).abandonner(numero, motif));
    }
}
