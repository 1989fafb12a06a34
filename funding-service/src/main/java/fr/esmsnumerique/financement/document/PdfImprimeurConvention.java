package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Fiche;
import fr.esmsnumerique.documents.Imprimerie;
import fr.esmsnumerique.documents.Preuve;
import fr.esmsnumerique.financement.subvention.application.ImprimeurConvention;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import org.springframework.stereotype.Component;

/** Agreements as PDF/A. Everything that would vary from one run to the next (identifier, dates) is taken from the data. */
@Component
public class PdfImprimeurConvention implements ImprimeurConvention {

    private final Imprimerie imprimerie;
    private final AdresseVerification adresses;

    PdfImprimeurConvention(Imprimerie imprimerie, AdresseVerification adresses) {
        this.imprimerie = imprimerie;
        this.adresses = adresses;
    }

    @Override
    public byte[] imprimer(Subvention subvention, Convention convention) {
        String id = Convention.id(subvention.dossier().dossierId(), convention.type());
        String code = convention.codeVerification();
        Fiche fiche = new Fiche(
                        "Convention " + id,
                        "Convention " + id,
                        convention.etablieLe(),
                        "ESMS numérique – campagne " + subvention.dossier().campagne() + " – ARS "
                                + subvention.dossier().region().nom())
                .avec(new Preuve(code, adresses.de(code)));
        return imprimerie.imprimer(new ConventionEcrite(subvention, convention).selon(fiche));
    }
}
