package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Bloc.Ligne;
import fr.esmsnumerique.financement.subvention.model.Dates;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Signature;
import java.util.List;
import java.util.Optional;

/** How agreements and amendments name their parties and show their signatures. */
final class Parties {

    private Parties() {}

    static List<String> arsEtPorteur(DossierRetenu dossier) {
        return List.of(
                "l'Agence régionale de santé " + dossier.region().nom() + ", ci-après « l'ARS »,",
                "et " + dossier.porteur().raisonSociale() + ", FINESS juridique "
                        + dossier.porteur().numero() + ", ci-après « le porteur »,");
    }

    static Ligne signature(String nom, Optional<Signature> signature) {
        return Ligne.de(
                nom,
                signature.map(s -> s.par().nom() + ", " + s.qualite()).orElse("à signer"),
                signature.map(s -> Dates.format(s.date())).orElse(""));
    }
}
